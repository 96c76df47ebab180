import readCaseFile from 'virtual:case-file';
import { sourceIdsOf } from '../casefile/citations.ts';
import { loadCaseFile } from '../casefile/load-case-file.ts';
import type { SpeakerGroup } from '../casefile/speaker-groups.ts';
import type { Judged } from '../casefile/verdicts.ts';
import type { PageAttribution, PageSpeaker, PageStatement, PageSummary } from '../components/page-summary.ts';

export const caseFile = loadCaseFile(readCaseFile());

/** A statement in short: the sentence with [the recognised words] in brackets, and what the record makes of it. */
interface Sample extends Partial<Judged> {
  says: string;
  entry: string;
  verdict: Judged['verdict'];
  reason: Judged['reason'];
  speakers?: PageSpeaker[];
  spokenBy?: PageSpeaker;
  inTitle?: boolean;
}

export const dhs = speaker('DHS', 'officials', 'el DHS');
export const hisLawyers = speaker('his lawyers', 'lawyers', 'su equipo legal');
export const himself = speaker('Hernández Romero', 'himself');
export const cbs = speaker('CBS News', 'press');

function speaker(name: string, group: SpeakerGroup, spanish = name): PageAttribution['speaker'] {
  return { name: { en: name, es: spanish }, group };
}

/** The statements, one after another in one text, as if the page said nothing else. */
export function statementsOf(samples: readonly Sample[]): Pick<PageSummary, 'text' | 'statements'> {
  let text = '';
  const statements = samples.map((sample, index): PageStatement => {
    const { says, speakers = [], spokenBy = null, inTitle = false, ...judged } = sample;
    const quote = says.replace(/[[\]]/g, '');
    const start = text.length;
    text += `${quote}\n`;
    const place = { start, end: start + quote.length };
    const entry = { kind: 'claim', correction: null, until: null, ...judged } as const;
    return {
      ...entry,
      index,
      quote,
      place,
      words: bracketed(says),
      speakers,
      spokenBy,
      sources: sourcesOf(entry),
      inTitle,
    };
  });
  return { text, statements };
}

/** The passages of these statements that name somebody. */
export function attributionsIn(
  { text }: Pick<PageSummary, 'text'>,
  named: readonly [words: string, speaker: PageAttribution['speaker']][],
): PageAttribution[] {
  return named.map(([quote, speaker]) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`The sample does not say ${quote}`);
    return { quote, place: { start, end: start + quote.length }, speaker, inTitle: false };
  });
}

/** Where the brackets were, once they are gone. */
function bracketed(says: string): PageStatement['words'] {
  let removed = 0;
  return Array.from(says.matchAll(/\[([^\]]*)\]/g), ({ index, 1: words = '' }) => {
    const start = index - removed;
    removed += 2;
    return { start, end: start + words.length };
  });
}

function sourcesOf({ kind, entry }: Pick<Judged, 'kind' | 'entry'>): string[] {
  const claim = kind === 'claim' ? caseFile.claimById.get(entry) : undefined;
  if (claim) return sourceIdsOf(claim);
  return caseFile.corrections.find(({ id }) => id === entry)?.sources ?? [];
}

const english: Sample[] = [
  {
    says: 'He is a makeup artist who [was flown to El Salvador on March 15].',
    entry: 'removal',
    verdict: 'matches',
    reason: 'confirmed',
  },
  {
    says: 'Hernández Romero, who [is being held in the CECOT prison], had come to the San Ysidro port of entry with an appointment.',
    entry: 'held-at-cecot',
    verdict: 'dated',
    reason: 'ended-since',
    until: '2025-07-18',
  },
  {
    says: 'He [passed a credible-fear interview] before he was moved to Texas.',
    entry: 'credible-fear',
    verdict: 'reported',
    reason: 'one-side',
  },
  {
    says: '“His [own social media shows that he is a gang member],” a spokesperson said.',
    entry: 'gang-claim',
    verdict: 'disputed',
    reason: 'contested',
    spokenBy: dhs,
  },
  {
    says: 'Friends of [the young Salvadoran] laid makeup brushes and paper crowns on the steps of City Hall.',
    entry: 'error-salvadoran',
    kind: 'correction',
    verdict: 'conflicts',
    reason: 'correction',
  },
  {
    says: 'His lawyers say that he [has no criminal record].',
    entry: 'no-record',
    verdict: 'matches',
    reason: 'attributed',
    speakers: [hisLawyers],
  },
  {
    says: 'His name [was on a list that CBS News published].',
    entry: 'cbs-list',
    verdict: 'matches',
    reason: 'confirmed',
    speakers: [cbs],
  },
];

const spanish: Sample[] = [
  {
    says: 'El maquillador [fue enviado a El Salvador el 15 de marzo].',
    entry: 'removal',
    verdict: 'matches',
    reason: 'confirmed',
  },
  {
    says: 'Hernández Romero, que [sigue preso en el CECOT], había llegado con una cita a San Ysidro.',
    entry: 'held-at-cecot',
    verdict: 'dated',
    reason: 'ended-since',
    until: '2025-07-18',
  },
  {
    says: '[Superó una entrevista de temor creíble] antes de que lo trasladaran a Texas.',
    entry: 'credible-fear',
    verdict: 'reported',
    reason: 'one-side',
  },
  {
    says: 'Sus tatuajes [muestran que pertenece a la pandilla], según el DHS.',
    entry: 'gang-claim',
    verdict: 'matches',
    reason: 'attributed',
    speakers: [dhs],
  },
  {
    says: 'Amigos del [joven salvadoreño] dejaron pinceles en la escalinata.',
    entry: 'error-salvadoran',
    kind: 'correction',
    verdict: 'conflicts',
    reason: 'correction',
  },
];

const sensitive: Sample[] = [
  {
    says: 'He told reporters that [guards had sexually assaulted him].',
    entry: 'sexual-abuse-allegation',
    verdict: 'matches',
    reason: 'attributed',
    speakers: [himself],
  },
  {
    says: 'The men [were beaten in the prison].',
    entry: 'torture-allegation',
    verdict: 'disputed',
    reason: 'contested',
  },
  ...english.slice(0, 1),
];

const oneOfEach = statementsOf(english);
export const saysInEnglish = {
  ...oneOfEach,
  attributions: attributionsIn(oneOfEach, [
    ['a spokesperson said', dhs],
    ['His lawyers say', hisLawyers],
    ['CBS News published', cbs],
  ]),
};
export const saysInSpanish = withoutAttributions(spanish);
export const saysSensitive = withoutAttributions(sensitive);
export const saysNothing = { text: '', statements: [], attributions: [] };
/** Of a page without a date. */
export const saysUndated = withoutAttributions([
  {
    ...english[1],
    says: english[1]?.says ?? '',
    entry: 'held-at-cecot',
    verdict: 'dated',
    reason: 'ended-if-before',
    until: '2025-07-18',
  },
]);
/** Two hundred, one of them without end, one in the title. */
export const saysMuch = withoutAttributions(
  Array.from({ length: 200 }, (_, index): Sample => {
    // There are as many samples as the remainder has values.
    const sample = english[index % english.length] as Sample;
    const says = index === 3 ? `${'and so on '.repeat(2000)}[he is held in CECOT] ${'x'.repeat(3000)}` : sample.says;
    return { ...sample, says: `${says} (${index + 1})`, inTitle: index === 0 };
  }),
);

function withoutAttributions(samples: readonly Sample[]) {
  return { ...statementsOf(samples), attributions: [] };
}
