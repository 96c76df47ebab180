/** For every rule at least one change to the real record that breaks it, and what the editor is then told. */
import type { RawData } from '../../data/compile.ts';

export interface RuleCase {
  rule: string;
  /** What the editor did, as a fact. */
  fact: string;
  edit(data: RawData): void;
  entry: string | null;
  message: RegExp;
}

type Listed = 'sources' | 'claims' | 'events' | 'questions' | 'quotes' | 'corrections' | 'resources';

/** The entry of that id. Throws when the record no longer has it: then the case wants another one. */
function the<List extends Listed>(data: RawData, list: List, id: string): RawData[List][number] {
  const entry = data[list].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`the record has no ${id} in ${list} any more`);
  return entry;
}

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('the list is empty');
  return first;
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const evidence = (...sources: string[]) => sources.map((source) => ({ source, start: null, end: null }));
/** Made up for the cases: no telephone network gives out 555-0100 to 555-0199, and no card begins with 00. */
const CARD = '00.123.456';

export const RULE_CASES: RuleCase[] = [
  {
    rule: 'unique-ids',
    fact: 'two claims have one id',
    edit: (data) => data.claims.push(structuredClone(the(data, 'claims', 'birth-date'))),
    entry: 'birth-date',
    message: /used twice/,
  },
  {
    rule: 'unique-ids',
    fact: 'an old id of a source is given to another one',
    edit: (data) => the(data, 'sources', 'aclu-jgg').aka.push('aclu-wmm'),
    entry: 'aclu-jgg',
    message: /aka lists aclu-wmm/,
  },
  {
    rule: 'unique-ids',
    fact: 'a merged claim still exists',
    edit: (data) => the(data, 'claims', 'birth-date').mergedFrom.push('departure'),
    entry: 'birth-date',
    message: /mergedFrom lists departure/,
  },
  {
    rule: 'unique-ids',
    fact: 'a group is named like a source of another group',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').independenceGroup = 'aclu-wmm';
    },
    entry: 'aclu-jgg',
    message: /another source's id/,
  },
  {
    rule: 'references',
    fact: 'the evidence is a source that does not exist',
    edit: (data) => {
      the(data, 'claims', 'birth-date').evidence = evidence('no-such-source');
    },
    entry: 'birth-date',
    message: /evidence: source no-such-source does not exist/,
  },
  {
    rule: 'references',
    fact: 'a source is named by its old id',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').source = 'abc-weis-2025-07-24';
    },
    entry: 'q-noem',
    message: /is an old name: use abc-0724-weis/,
  },
  {
    rule: 'references',
    fact: 'an event rests on a claim that was merged into another',
    edit: (data) => {
      the(data, 'events', 'departure').claims = ['otay-mesa'];
    },
    entry: 'departure',
    message: /claim otay-mesa is an old name: use held-otay-mesa/,
  },
  {
    rule: 'references',
    fact: 'a claim has no evidence',
    edit: (data) => {
      the(data, 'claims', 'birth-date').evidence = [];
    },
    entry: 'birth-date',
    message: /names no source/,
  },
  {
    rule: 'references',
    fact: 'an event rests on no claim',
    edit: (data) => {
      the(data, 'events', 'departure').claims = [];
    },
    entry: 'departure',
    message: /names no claim/,
  },
  {
    rule: 'references',
    fact: 'a position has no source of its own',
    edit: (data) => {
      firstOf(the(data, 'claims', 'gang-claim').positions ?? []).sources = [];
    },
    entry: 'gang-claim',
    message: /the position of “.*” names no source/,
  },
  {
    rule: 'references',
    fact: 'a claim is superseded by one that does not exist',
    edit: (data) => {
      the(data, 'claims', 'held-at-cecot').supersededBy = 'no-such-claim';
    },
    entry: 'held-at-cecot',
    message: /supersededBy: claim no-such-claim does not exist/,
  },
  {
    rule: 'references',
    fact: 'a question names a claim twice',
    edit: (data) => {
      the(data, 'questions', 'alive').claims = ['departure', 'departure'];
    },
    entry: 'alive',
    message: /names departure twice/,
  },
  {
    rule: 'references',
    fact: 'a correction names no source for what is right',
    edit: (data) => {
      the(data, 'corrections', 'error-salvadoran').sources = [];
    },
    entry: 'error-salvadoran',
    message: /names no source/,
  },
  {
    rule: 'references',
    fact: 'a sentence of the narrative rests on nothing',
    edit: (data) => {
      firstOf(data.narrative.whatsNext.sentences).claims = [];
    },
    entry: 'whatsNext 1',
    message: /names no claim/,
  },
  {
    rule: 'references',
    fact: 'a correction of the record names a claim that does not exist',
    edit: (data) => {
      const text = { en: 'A date was wrong.', es: 'Una fecha estaba mal.' };
      data.changes.push({ date: '2026-11-22', claims: ['no-such-claim'], what: text, why: text });
    },
    entry: 'entry 1',
    message: /no-such-claim does not exist/,
  },
  {
    rule: 'confirmed',
    fact: 'a confirmed claim rests on one report',
    edit: (data) => {
      the(data, 'claims', 'departure').evidence = evidence('cnn-es-2025-05-27');
    },
    entry: 'departure',
    message: /neither a primary source .* nor two independent ones; its sources count as 1/,
  },
  {
    rule: 'confirmed',
    fact: 'a confirmed claim rests on two pages that retell one original',
    edit: (data) => {
      the(data, 'claims', 'departure').evidence = evidence('cnn-es-2025-05-27', 'cnn-en-2025-05');
    },
    entry: 'departure',
    message: /count as 1: cnn-profile-2025-05/,
  },
  {
    rule: 'confirmed',
    fact: 'an outlet’s own piece is to prove more than that it was published',
    edit: (data) => {
      the(data, 'claims', 'new-yorker').topic = 'background';
    },
    entry: 'new-yorker',
    message: /neither a primary source/,
  },
  {
    rule: 'confirmed',
    fact: 'an outlet’s own piece is cited by a statement that does not name the outlet',
    edit: (data) => {
      the(data, 'claims', 'new-yorker').statement.en = 'A magazine published a profile of him.';
    },
    entry: 'new-yorker',
    message: /neither a primary source/,
  },
  {
    rule: 'reported',
    fact: 'a reported claim does not say whose account it is',
    edit: (data) => {
      the(data, 'claims', 'birth-date').attributedTo = null;
    },
    entry: 'birth-date',
    message: /does not say by whom/,
  },
  {
    rule: 'disputed',
    fact: 'a disputed claim gives one side',
    edit: (data) => {
      the(data, 'claims', 'gang-claim').positions?.splice(1);
    },
    entry: 'gang-claim',
    message: /has one position/,
  },
  {
    rule: 'disputed',
    fact: 'a disputed claim gives no side',
    edit: (data) => {
      the(data, 'claims', 'gang-claim').positions = null;
    },
    entry: 'gang-claim',
    message: /has no position/,
  },
  {
    rule: 'disputed',
    fact: 'one party is listed twice as two sides',
    edit: (data) => {
      const claim = the(data, 'claims', 'gang-claim');
      const side = firstOf(claim.positions ?? []);
      claim.positions = [side, structuredClone(side)];
    },
    entry: 'gang-claim',
    message: /has one position/,
  },
  {
    rule: 'disputed',
    fact: 'a claim has sides, but its status says that nobody disputes it',
    edit: (data) => {
      the(data, 'claims', 'gang-claim').status = 'reported';
    },
    entry: 'gang-claim',
    message: /has positions, but is reported/,
  },
  {
    rule: 'supersession',
    fact: 'a superseded claim has no end',
    edit: (data) => {
      the(data, 'claims', 'held-at-cecot').validUntil = null;
    },
    entry: 'held-at-cecot',
    message: /validUntil does not say when/,
  },
  {
    rule: 'supersession',
    fact: 'a claim supersedes itself',
    edit: (data) => {
      the(data, 'claims', 'held-at-cecot').supersededBy = 'held-at-cecot';
    },
    entry: 'held-at-cecot',
    message: /in a circle: held-at-cecot → held-at-cecot/,
  },
  {
    rule: 'supersession',
    fact: 'two claims supersede each other',
    edit: (data) => {
      Object.assign(the(data, 'claims', 'release-2025-07-18'), {
        supersededBy: 'held-at-cecot',
        validUntil: '2025-07-18',
      });
    },
    entry: 'held-at-cecot',
    message: /held-at-cecot → release-2025-07-18 → held-at-cecot/,
  },
  {
    rule: 'supersession',
    fact: 'a claim ends a month before the one that supersedes it begins',
    edit: (data) => {
      the(data, 'claims', 'held-at-cecot').validUntil = '2025-06-18';
    },
    entry: 'held-at-cecot',
    message: /ends on 2025-06-18, but release-2025-07-18, which supersedes it, is of 2025-07-18/,
  },
  {
    rule: 'dates',
    fact: 'an event is of another day than its claim',
    edit: (data) => {
      the(data, 'events', 'departure').date = '2024-05-24';
    },
    entry: 'departure',
    message: /is of 2024-05-24, but its claim departure of 2024-05-23/,
  },
  ...['2025-02-30', '2025-13', '2025-00-10', '0000', '0001-01-01', '2999-01-01', '2023-02-29'].map(
    (date): RuleCase => ({
      rule: 'dates',
      fact: `a source was published on ${date}`,
      edit: (data) => {
        Object.assign(the(data, 'sources', 'cnn-es-2025-05-27'), { published: date, dateBasis: 'page' });
      },
      entry: 'cnn-es-2025-05-27',
      message: /is not a date of the calendar/,
    }),
  ),
  {
    rule: 'dates',
    fact: 'the record is of a day that does not exist',
    edit: (data) => {
      data.narrative.asOf = '2026-11-31';
    },
    entry: null,
    message: /asOf 2026-11-31 is not a date/,
  },
  {
    rule: 'dates',
    fact: 'a question was last checked after the record was closed',
    edit: (data) => {
      the(data, 'questions', 'alive').lastChecked = '2027-01-01';
    },
    entry: 'alive',
    message: /lastChecked 2027-01-01 is later than the record itself/,
  },
  {
    rule: 'dates',
    fact: 'a phone was seen on an impossible day',
    edit: (data) => {
      firstOf(the(data, 'resources', 'carecen-los-angeles').phones).seenDate = '2025-04-31';
    },
    entry: 'carecen-los-angeles',
    message: /phones 1\.seenDate 2025-04-31/,
  },
  {
    rule: 'dates',
    fact: 'a claim of a month is said to be of a day',
    edit: (data) => {
      Object.assign(the(data, 'claims', 'birth-date'), { date: '2025-03', datePrecision: 'day' });
    },
    entry: 'birth-date',
    message: /datePrecision day does not fit the date 2025-03/,
  },
  {
    rule: 'dates',
    fact: 'a claim has a precision and no date',
    edit: (data) => {
      the(data, 'claims', 'birth-date').date = null;
    },
    entry: 'birth-date',
    message: /does not fit the date null/,
  },
  {
    rule: 'dates',
    fact: 'a state of affairs ends before it begins',
    edit: (data) => {
      the(data, 'claims', 'held-at-cecot').validUntil = '2025-03-14';
    },
    entry: 'held-at-cecot',
    message: /valid from 2025-03-15 until 2025-03-14/,
  },
  {
    rule: 'dates',
    fact: 'a question was answered before it was open',
    edit: (data) => {
      the(data, 'questions', 'alive').answeredOn = '2024-01';
    },
    entry: 'alive',
    message: /before it was open/,
  },
  {
    rule: 'dates',
    fact: 'a question was answered after it was last checked',
    edit: (data) => {
      the(data, 'questions', 'alive').lastChecked = '2025-07-01';
    },
    entry: 'alive',
    message: /after it was last checked/,
  },
  {
    rule: 'dates',
    fact: 'a date of publication does not say where it was found',
    edit: (data) => {
      Object.assign(the(data, 'sources', 'cnn-es-2025-05-27'), { published: '2025-05-27', dateBasis: null });
    },
    entry: 'cnn-es-2025-05-27',
    message: /published and dateBasis go together/,
  },
  {
    rule: 'verified-through',
    fact: 'a new event is later than its thread was verified through',
    edit: (data) => {
      Object.assign(the(data, 'events', 'departure'), { date: '2026-11-01', datePrecision: 'day' });
    },
    entry: null,
    message: /no line of the thread him reaches the event departure of 2026-11-01/,
  },
  {
    rule: 'verified-through',
    fact: 'a thread has no line',
    edit: (data) => {
      data.verifiedThrough.threads = data.verifiedThrough.threads.filter(({ thread }) => thread !== 'public');
    },
    entry: null,
    message: /no line of the thread public/,
  },
  {
    rule: 'verified-through',
    fact: 'a thread is verified through a day after the last check',
    edit: (data) => {
      firstOf(data.verifiedThrough.threads).date = '2026-11-23';
    },
    entry: 'him',
    message: /after it was last checked/,
  },
  {
    rule: 'two-languages',
    fact: 'the English was left where the Spanish should be',
    edit: (data) => {
      const { statement } = the(data, 'claims', 'birth-date');
      statement.es = statement.en;
    },
    entry: 'birth-date',
    message: /statement is the same text in English and Spanish/,
  },
  {
    rule: 'two-languages',
    fact: 'a sentence has two spaces in a row',
    edit: (data) => {
      the(data, 'events', 'departure').title.es = 'Sale  de Venezuela';
    },
    entry: 'departure',
    message: /title has stray spaces/,
  },
  {
    rule: 'two-languages',
    fact: 'a quotation in English has no Spanish',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').translation = null;
    },
    entry: 'q-noem',
    message: /cannot be read in both English and Spanish/,
  },
  {
    rule: 'two-languages',
    fact: 'a quotation in English is translated into English',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').translation = { language: 'en', text: 'The same.', by: 'project' };
    },
    entry: 'q-noem',
    message: /in the language of the original/,
  },
  {
    rule: 'lengths',
    fact: 'a statement has 341 characters in English',
    edit: (data) => {
      the(data, 'claims', 'birth-date').statement.en = 'a'.repeat(341);
    },
    entry: 'birth-date',
    message: /statement\.en has 341 characters, at most 340/,
  },
  {
    rule: 'lengths',
    fact: 'a statement has 421 characters in Spanish',
    edit: (data) => {
      the(data, 'claims', 'birth-date').statement.es = 'a'.repeat(421);
    },
    entry: 'birth-date',
    message: /statement\.es has 421 characters, at most 420/,
  },
  {
    rule: 'lengths',
    fact: 'the title of an event does not fit a line of the timeline',
    edit: (data) => {
      the(data, 'events', 'departure').title.en = 'a'.repeat(91);
    },
    entry: 'departure',
    message: /title\.en has 91 characters/,
  },
  {
    rule: 'lengths',
    fact: 'a section of the narrative is two sentences short',
    edit: (data) => {
      data.narrative.background.sentences.splice(2);
    },
    entry: 'background',
    message: /has 2 sentences, 3 to 6/,
  },
  {
    rule: 'quotations',
    fact: 'a quotation has 31 words',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').text = words(31);
    },
    entry: 'q-noem',
    message: /text has 31 words, at most 30/,
  },
  {
    rule: 'quotations',
    fact: 'a translation grew into a text of its own',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').translation = { language: 'es', text: words(37), by: 'project' };
    },
    entry: 'q-noem',
    message: /translation has 37 words/,
  },
  {
    rule: 'quotations',
    fact: 'a quotation carries its own quotation marks',
    edit: (data) => {
      the(data, 'quotes', 'q-noem').text = '“Nothing.”';
    },
    entry: 'q-noem',
    message: /its own quotation marks/,
  },
  {
    rule: 'questions',
    fact: 'an open question has an answer',
    edit: (data) => {
      the(data, 'questions', 'return-to-us').answer = { en: 'Yes.', es: 'Sí.' };
    },
    entry: 'return-to-us',
    message: /is open, but has an answer/,
  },
  {
    rule: 'questions',
    fact: 'an answered question lacks the answer',
    edit: (data) => {
      the(data, 'questions', 'alive').answer = null;
    },
    entry: 'alive',
    message: /is answered, but lacks answer/,
  },
  {
    rule: 'questions',
    fact: 'an open question does not say what is known',
    edit: (data) => {
      the(data, 'questions', 'return-to-us').lastKnown = null;
    },
    entry: 'return-to-us',
    message: /lastKnown does not say/,
  },
  {
    rule: 'questions',
    fact: 'a question half answered does not say what would settle it',
    edit: (data) => {
      the(data, 'questions', 'custody').wouldSettle = null;
    },
    entry: 'custody',
    message: /wouldSettle does not say/,
  },
  {
    rule: 'names',
    fact: 'the canonical name is not among his names',
    edit: ({ identity }) => {
      identity.canonicalName = 'Andry J. Hernández Romero';
    },
    entry: null,
    message: /lacks the canonical name/,
  },
  {
    rule: 'names',
    fact: 'a form is listed twice',
    edit: ({ identity }) => identity.names.push('Andry Hernández'),
    entry: null,
    message: /Andry Hernández is listed twice/,
  },
  {
    rule: 'names',
    fact: 'a name is his and another man’s, but for an accent',
    edit: ({ identity }) => firstOf(identity.notHim).forms.push('ANDRY HERNANDEZ'),
    entry: null,
    message: /both his name and that of/,
  },
  {
    rule: 'names',
    fact: 'a word is strong context in one list and weak in another',
    edit: ({ identity }) => identity.contextTerms.en.push(firstOf(identity.weakContext)),
    entry: null,
    message: /both strong and weak context/,
  },
  {
    rule: 'names',
    fact: 'a distinctive term is not among the context terms',
    edit: ({ identity }) => identity.distinctiveTerms.push('Maracaibo'),
    entry: null,
    message: /is in distinctiveTerms but not in contextTerms/,
  },
  {
    rule: 'addresses',
    fact: 'a source has a plain http address',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'http://www.aclu.org/cases/jgg';
    },
    entry: 'aclu-jgg',
    message: /url is not https \(an exception needs its reason/,
  },
  {
    rule: 'addresses',
    fact: 'the website of a resource is plain http, in another folder than an excepted page',
    edit: (data) => {
      the(data, 'resources', 'public-counsel').website = 'http://www.publiccounsel.org/';
    },
    entry: 'public-counsel',
    message: /website is not https/,
  },
  {
    rule: 'addresses',
    fact: 'an address is a script',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'javascript:alert(1)';
    },
    entry: 'aclu-jgg',
    message: /is not https/,
  },
  {
    rule: 'addresses',
    fact: 'an address is no address',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'www.aclu.org';
    },
    entry: 'aclu-jgg',
    message: /is not a web address/,
  },
  {
    rule: 'addresses',
    fact: 'the address of a source leads to a passage already',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'https://www.aclu.org/cases/jgg#:~:text=him';
    },
    entry: 'aclu-jgg',
    message: /carries a fragment/,
  },
  {
    rule: 'addresses',
    fact: 'a source without an address does not say so',
    edit: (data) => {
      Object.assign(the(data, 'sources', 'aclu-jgg'), { url: null, note: null });
    },
    entry: 'aclu-jgg',
    message: /has no url/,
  },
  {
    rule: 'addresses',
    fact: 'two sources are one page',
    edit: (data) => {
      the(data, 'sources', 'aclu-wmm').url = the(data, 'sources', 'aclu-jgg').url;
    },
    entry: 'aclu-wmm',
    message: /same url as aclu-jgg/,
  },
  {
    rule: 'addresses',
    fact: 'an exception is no longer needed',
    edit: (data) => data.urlExceptions.push({ url: 'http://example.org/', why: 'It was needed once.' }),
    entry: 'http://example.org/',
    message: /no entry has this address any more/,
  },
  ...[
    (digits: string) => digits,
    (digits: string) => `+1${digits}`,
    (digits: string) => `1-${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`,
    (digits: string) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}.${digits.slice(6)}`,
    (digits: string) => [...digits].join(' '),
    (digits: string) => `${digits.slice(0, 3)}\u2011${digits.slice(3, 6)}\u00a0${digits.slice(6)}`,
    (digits: string) => `${digits.slice(0, 3)}&nbsp;${digits.slice(3, 6)}&#8209;${digits.slice(6)}`,
  ].map(
    (print, index): RuleCase => ({
      rule: 'never-show',
      fact: `a number never to be shown stands in a caveat (spelling ${index + 1})`,
      edit: (data) => {
        const text = `Call ${print(firstOf(data.neverShow.numbers).digits)} now.`;
        the(data, 'resources', 'public-counsel').caveats.push({ en: text, es: text });
      },
      entry: 'public-counsel',
      message: /which must never be shown/,
    }),
  ),
  {
    rule: 'never-show',
    fact: 'a number never to be shown is spelt with letters',
    edit: (data) => {
      const vanity = firstOf(data.neverShow.numbers.flatMap((number) => number.vanity));
      firstOf(data.taxonomy.safetyNotes).en = `Call 1 ${vanity.toLowerCase()}.`;
    },
    entry: null,
    message: /safetyNotes 1\.en holds/,
  },
  {
    rule: 'never-show',
    fact: 'the list guards against another number than it says',
    edit: (data) => {
      firstOf(data.neverShow.numbers).e164 = '+12135550100';
    },
    entry: '8663472423',
    message: /e164 \+12135550100 is another number/,
  },
  ...[`V-${CARD}`, 'V00123456', 'v 00123456', `C.I. ${CARD}`, `C.I. V-${CARD}`, 'E-00123456'].map(
    (card): RuleCase => ({
      rule: 'id-cards',
      fact: `a note holds an identity card: ${card}`,
      edit: (data) => {
        the(data, 'claims', 'birth-date').note = `The page prints ${card} beside his name.`;
      },
      entry: 'birth-date',
      message: /note holds what looks like the number of an identity card/,
    }),
  ),
  ...[`Su cédula es ${CARD}.`, 'titular de la cedula de identidad No. 00123456', `el ${CARD}, según su cédula`].map(
    (text): RuleCase => ({
      rule: 'id-cards',
      fact: `a passage holds an identity card: ${text}`,
      edit: (data) => {
        firstOf(the(data, 'claims', 'birth-date').evidence).start = text;
      },
      entry: 'birth-date',
      message: /evidence 1\.start holds/,
    }),
  ),
  {
    rule: 'id-cards',
    fact: 'an identity card stands in an address',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'https://www.aclu.org/V-00123456';
    },
    entry: 'aclu-jgg',
    message: /url holds/,
  },
  {
    rule: 'privacy',
    fact: 'a claim names the town where he lives now',
    edit: (data) => {
      the(data, 'claims', 'birth-date').statement.en = 'He lives in Zaragoza.';
    },
    entry: 'birth-date',
    message: /statement\.en names a place in Spain: Zaragoza/,
  },
  {
    rule: 'privacy',
    fact: 'a note names a file on an editor’s machine',
    edit: (data) => {
      the(data, 'claims', 'birth-date').note = 'See /home/editor/notes.txt';
    },
    entry: 'birth-date',
    message: /names a folder of a machine/,
  },
  {
    rule: 'directory-entries',
    fact: 'a resource cannot be reached',
    edit: (data) => {
      Object.assign(the(data, 'resources', 'public-counsel'), {
        website: null,
        websiteConfirmed: null,
        email: null,
        address: null,
      });
    },
    entry: 'public-counsel',
    message: /a reader cannot reach it/,
  },
  {
    rule: 'directory-entries',
    fact: 'a resource has the email of its press office',
    edit: (data) => {
      the(data, 'resources', 'public-counsel').email = 'press@publiccounsel.org';
    },
    entry: 'public-counsel',
    message: /for journalists/,
  },
  {
    rule: 'directory-entries',
    fact: 'a resource has no source',
    edit: (data) => {
      Object.assign(the(data, 'resources', 'public-counsel'), { sources: [], lastVerified: null });
    },
    entry: 'public-counsel',
    message: /has no source/,
  },
  {
    rule: 'directory-entries',
    fact: 'the newest date is not printed on any source',
    edit: (data) => {
      the(data, 'resources', 'provea').lastVerified = '2026-01-01';
    },
    entry: 'provea',
    message: /lastVerified 2026-01-01 is not the date of one of its sources/,
  },
  {
    rule: 'directory-entries',
    fact: 'the role in the case has a source that is not listed',
    edit: (data) => {
      const resource = the(data, 'resources', 'aclu');
      resource.sources = resource.sources.filter(({ url }) => url !== resource.roleInCase?.sources[0]?.url);
    },
    entry: 'aclu',
    message: /not among its sources/,
  },
  {
    rule: 'directory-entries',
    fact: 'an entry is unfinished',
    edit: (data) => {
      the(data, 'resources', 'aclu').caveats.push({ en: 'TODO', es: 'TODO' });
    },
    entry: 'aclu',
    message: /is unfinished: “TODO”/,
  },
  {
    rule: 'directory-tags',
    fact: 'a resource has a tag without a label',
    edit: (data) => the(data, 'resources', 'aclu').serves.push('astronauts'),
    entry: 'aclu',
    message: /serves astronauts is not in resources-taxonomy\.json/,
  },
  {
    rule: 'directory-tags',
    fact: 'a resource serves California from elsewhere',
    edit: (data) => {
      the(data, 'resources', 'immigrant-defenders-law-center').places = ['US'];
    },
    entry: 'immigrant-defenders-law-center',
    message: /places lacks US-CA/,
  },
  {
    rule: 'directory-tags',
    fact: 'languages are confirmed and none is named',
    edit: (data) => {
      the(data, 'resources', 'immigrant-defenders-law-center').languages = [];
    },
    entry: 'immigrant-defenders-law-center',
    message: /languagesConfirmed disagrees/,
  },
  {
    rule: 'directory-phones',
    fact: 'a number seen only in a list of somebody else’s is shown',
    edit: (data) => {
      Object.assign(firstOf(the(data, 'resources', 'carecen-los-angeles').phones), { evidence: 'secondary' });
    },
    entry: 'carecen-los-angeles',
    message: /is shown, but was not seen/,
  },
  {
    rule: 'directory-phones',
    fact: 'a number is printed otherwise than it is dialled',
    edit: (data) => {
      firstOf(the(data, 'resources', 'carecen-los-angeles').phones).e164 = '+12132550100';
    },
    entry: 'carecen-los-angeles',
    message: /and its e164 \+12132550100 disagree/,
  },
  {
    rule: 'directory-phones',
    fact: 'a number lacks a digit',
    edit: (data) => {
      firstOf(the(data, 'resources', 'carecen-los-angeles').phones).e164 = '+1213255010';
    },
    entry: 'carecen-los-angeles',
    message: /no North American number/,
  },
  {
    rule: 'directory-phones',
    fact: 'two resources have one number',
    edit: (data) => {
      const phone = firstOf(the(data, 'resources', 'carecen-los-angeles').phones);
      the(data, 'resources', 'public-counsel').phones.push(structuredClone(phone));
    },
    entry: 'public-counsel',
    message: /as carecen-los-angeles has/,
  },
  {
    rule: 'directory-phones',
    fact: 'a short code that nobody can dial is for anyone',
    edit: (data) => {
      Object.assign(firstOf(the(data, 'resources', '988-lifeline').phones), { dial: '12345' });
    },
    entry: '988-lifeline',
    message: /has the odd code 12345/,
  },
  {
    rule: 'taxonomy',
    fact: 'a filter offers a tag without a label',
    edit: ({ taxonomy }) => {
      const [filter] = taxonomy.filters.filter(({ field }) => field === 'serves');
      if (Array.isArray(filter?.values)) filter.values.push('astronauts');
    },
    entry: 'filter i-am',
    message: /astronauts is not in serves/,
  },
  {
    rule: 'order',
    fact: 'a source stands in the wrong place',
    edit: ({ sources }) => sources.reverse(),
    entry: 'aarp-riederstravis',
    message: /ids in alphabetical order/,
  },
  {
    rule: 'order',
    fact: 'the newest event stands first',
    edit: ({ events }) => events.reverse(),
    entry: 'departure',
    message: /the oldest first/,
  },
  {
    rule: 'order',
    fact: 'the newest correction of the record stands last',
    edit: ({ changes }) => {
      const text = { en: 'A date was wrong.', es: 'Una fecha estaba mal.' };
      for (const date of ['2026-11-01', '2026-11-02']) changes.push({ date, claims: [], what: text, why: text });
    },
    entry: '2026-11-01',
    message: /the newest first/,
  },
  {
    rule: 'outlet-hosts',
    fact: 'the site of a source is not among the outlets',
    edit: (data) => {
      the(data, 'sources', 'aclu-jgg').url = 'https://news.example.org/jgg';
    },
    entry: null,
    message: /news\.example\.org, the site of the source aclu-jgg, is neither here nor in outlet-exceptions\.json/,
  },
  {
    rule: 'outlet-hosts',
    fact: 'a host is listed twice',
    edit: ({ outlets }) => outlets.push({ name: 'Zzz', hosts: ['cnn.com'], language: 'en', kind: 'national' }),
    entry: 'Zzz',
    message: /cnn\.com is listed twice/,
  },
  {
    rule: 'outlet-hosts',
    fact: 'a host is covered by another outlet’s',
    edit: ({ outlets }) => outlets.push({ name: 'Zzz', hosts: ['edition.cnn.com'], language: 'en', kind: 'national' }),
    entry: 'Zzz',
    message: /already covered by cnn\.com of CNN/,
  },
  {
    rule: 'outlet-hosts',
    fact: 'an exception is no longer needed',
    edit: ({ outletExceptions }) => outletExceptions.push({ host: 'example.org', why: 'It was needed once.' }),
    entry: 'example.org',
    message: /no source is on this host/,
  },
];
