import { sentenceOf } from './context.ts';
import { letterPattern } from './letter-pattern.ts';
import type { PageNames } from './page-names.ts';
import type { WordedText } from './read-words.ts';
import type { Sighting } from './sightings.ts';

/** What a line of credit begins with, in at most so many characters before the name. */
const LONGEST_CREDIT = 40;
const BYLINE =
  /^(?:by|por|par|von|di|text|texto|photos?|fotos?|photography|fotografias?|image|imagen|video|camera|camara)(?: by| de| por)?[: ]+(?:[^.]* (?:and|y|et|e|und) )?$/;
const LINE_BEGINNING = /[\n.(|]/g;

/** Whether a line, or what follows a caption's text, begins with a word of credit and goes on with nothing but names. */
export function isByline({ folded, starts }: WordedText, { span }: Sighting): boolean {
  const at = starts[span.first] ?? 0;
  const before = folded.slice(Math.max(0, at - LONGEST_CREDIT), at);
  const begins = [...before.matchAll(LINE_BEGINNING)].map((match) => match.index + 1);
  if (at <= LONGEST_CREDIT) begins.push(0);
  return begins.some((begin) => BYLINE.test(before.slice(begin).trimStart()));
}

/** "Por Romero" on a line of its own, "firma: Romero", "yo, que firmo Romero": who wrote it. */
const SIGNATURE = letterPattern(
  '(?<![L])(?:(?:yo|io|eu|ich|je),? (?:que|che|qui|der) (?:firm|sign|assin|zeichn)[L]+|(?:firmad[oa]|firma|signed|signe|assinado|firmato|gezeichnet) ?:|gez\\.) $',
);
const LINE_ENDS = /^(?:$|\n| ?[/|)])/;

/** Whether a single surname is that of the one who wrote or took what stands there. */
export function isSignature(text: WordedText, sighting: Sighting): boolean {
  const { folded, starts, ends } = text;
  const at = starts[sighting.span.first] ?? 0;
  if (SIGNATURE.test(folded.slice(Math.max(0, at - LONGEST_CREDIT), at))) return true;
  const end = ends[sighting.span.last] ?? 0;
  return LINE_ENDS.test(folded.slice(end, end + 2)) && isByline(text, sighting);
}

/** How far to look for the ends of a block, in characters; headlines are shorter. */
const LONGEST_TEASER = 150;

/** A single surname in a short block without an end mark: behind the last place that names him a link to another story, most likely. */
export function isTeaser({ folded, starts, ends }: WordedText, { span, bears, shape }: Sighting): boolean {
  if (bears.length > 1 || shape !== 'surnames') return false;
  const start = starts[span.first] ?? 0;
  const end = ends[span.last] ?? 0;
  const before = folded.slice(Math.max(0, start - LONGEST_TEASER), start);
  const after = folded.slice(end, end + LONGEST_TEASER);
  const block = before.lastIndexOf('\n\n');
  const line = before.slice(block + 2) + folded.slice(start, end) + after.split('\n\n', 1)[0];
  return block >= 0 && line.length < LONGEST_TEASER && !/[.!?…;]["')]*\s*$/.test(line);
}

/** What reporters' credits at the foot of a page say of a name. */
const CREDIT = letterPattern(
  '(?<![L])(?:contributed (?:to this|reporting|research)|reported from|reporting (?:by|from)|staff (?:writer|reporter)|is an? (?:[L]+ )?(?:reporter|journalist|correspondent|columnist|editor)|can be reached|on twitter|informo desde|colaboro (?:en|con) est[ae]|con informacion de|es periodista)(?![L])',
);

/** Whether the sentence of a name is a credit: the reporter may have the same surname. */
export function isInCredit(page: PageNames, sighting: Sighting): boolean {
  return CREDIT.test(sentenceOf(page, sighting));
}
