import type { PartialDate } from '../casefile/types.ts';
import { findDate, mayHaveDate, type NumericOrder } from './parse-date.ts';
import type { TextBlock } from './text-builder.ts';

/** How far from the headline a dated line may stand, in blocks of text. */
const BLOCKS_BEFORE = 3;
const BLOCKS_AFTER = 12;
/** A longer block is a paragraph, and its date is something it tells. In code units. */
const LONGEST_LINE = 160;

const WEEKDAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b/giu;
/** Nothing, a label, a by-line, or words that end in a mark: "Published on", "Por Ana Díaz", "Caracas,", "AP |". */
const BEFORE_DATE =
  /^(?:|.*[|•·–—,:;()/-]|(?:by|por|from|de)\s.{2,60}|.*\b(?:published|posted|publicad[oa]|fecha|date)(?:\s+(?:on|el|at|día))?)$/isu;
/** Nothing, the time of day, or words after a mark: "at 6:01 am", "a las 18:30", "| Updated …", "(AFP)". */
const AFTER_DATE =
  /^(?:|[|•·–—,;:()/.-].*|(?:at|a las?|às)?\s*\d{1,2}[:.h]\d{2}.*|(?:updated|actualizad[oa]|by|por)\s.*)$/isu;
const MODIFIED = /updat|modifi|actualiza|edited|editado|revis/iu;

/**
 * The day in a dated line near the headline ("Publicado el 30 de abril de 2025", "By Ana Díaz | April 30, 2025"); null
 * when there is none. Dates inside sentences and after "Updated" do not count.
 */
export function readDateline(
  blocks: readonly TextBlock[],
  headline: TextBlock | null,
  today: Date,
  order: NumericOrder,
): PartialDate | null {
  const at = headline ? blocks.indexOf(headline) : 0;
  const after = blocks.slice(headline ? at + 1 : 0, at + 1 + BLOCKS_AFTER);
  const before = blocks.slice(Math.max(0, at - BLOCKS_BEFORE), at).reverse();
  for (const block of [...after, ...before]) {
    const date = block.linksAway || block.heading > 0 ? null : dateOfLine(block.text, today, order);
    if (date) return date;
  }
  return null;
}

/** The day that a title carries behind its headline ("… - Feb. 1, 2016"); null when it carries none. */
export function dateInTitle(title: string, today: Date, order: NumericOrder): PartialDate | null {
  for (const part of title.split(/\s[|–—-]\s/).slice(1)) {
    const found = findDate(part, today, order);
    if (found && found.start === 0 && found.end === part.trimEnd().length) return found.date;
  }
  return null;
}

/** The day of one line, if the line is about its date; null otherwise. */
export function dateOfLine(line: string, today: Date, order: NumericOrder): PartialDate | null {
  if (line.length > LONGEST_LINE || !mayHaveDate(line)) return null;
  const text = line.replace(WEEKDAY, '').replace(/\s+/g, ' ').trim();
  const found = findDate(text, today, order);
  if (!found) return null;
  const before = text.slice(0, found.start).trim();
  if (MODIFIED.test(before) && !/publi|posted/iu.test(before)) return null;
  return BEFORE_DATE.test(before) && AFTER_DATE.test(text.slice(found.end).trim()) ? found.date : null;
}
