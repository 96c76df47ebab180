import type { FoldKind } from '../casefile/fold-kind.ts';
import { formatDate } from '../casefile/format-date.ts';
import type { Language, PartialDate, Source, Status } from '../casefile/types.ts';
import type { NoteKind } from '../notes/note.ts';
import type { VerdictNames } from './shared-page.ts';

/** What files and pictures say around the record's sentences and a reader's notes. */
export interface BriefingWords {
  brand: string;
  aBriefing: string;
  madeOn: string;
  readWith: string;
  whereThingsStand: string;
  status: Readonly<Record<Status, string>>;
  articleSays: string;
  noMark: string;
  verdicts: VerdictNames;
  wordsOf(name: string): string;
  attributedTo(names: string): string;
  after(shown: number, all: number): string;
  keyEvents(count: number): string;
  noDate: string;
  noDateMeans: string;
  nothingLater: string;
  contested: string;
  alsoContested: string;
  notKnown: string;
  alsoNotKnown: string;
  lastKnown: string;
  partAnswer: string;
  wouldSettle: string;
  openSince: string;
  checkedOn: string;
  checked: string;
  folds: Readonly<Record<FoldKind, string>>;
  notesTitle: string;
  notVerified: string;
  notesBelow(count: number): string;
  noteKinds: Readonly<Record<NoteKind, string>>;
  unsigned: string;
  noText: string;
  inTheRecord: string;
  notInRecord: string;
  inTheArticle: string;
  sources: string;
  source: string;
  oneOriginal: string;
  via(publisher: string): string;
  retells(original: string): string;
  noDateGiven: string;
  noAddress: string;
  notLinked: string;
  copyOfUnknown: string;
  sourceKinds: Readonly<Record<Source['kind'], string>>;
  verifiedHim: string;
  verifiedCourts: string;
  returnOrder: string;
  record: string;
  noScript: string;
  articleOf(published: PartialDate): string;
  anArticle: string;
  readersNote: string;
  notVerifiedNote: string;
  fromTimeline: string;
  scan: string;
  ourExport: string;
}

function plural(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replaceAll('#', String(count));
}

const inEnglish = plural('en');
const inSpanish = plural('es');

const en: BriefingWords = {
  brand: 'Case in Context',
  aBriefing: 'Case in Context: a briefing',
  madeOn: 'Made on',
  readWith: 'To be read with:',
  whereThingsStand: 'Where things stand',
  status: { confirmed: 'confirmed', reported: 'reported by one side or one source', disputed: 'disputed' },
  articleSays: 'What the article says, and what the record has',
  noMark: 'A sentence that is not recognised gets no mark. That says nothing about it.',
  verdicts: {
    matches: 'Matches the record',
    reported: 'Reported by one side',
    disputed: 'Disputed',
    dated: 'True then, changed since',
    conflicts: 'Conflicts with the record',
    attributed: 'Attributed as in the record',
  },
  wordsOf: (name) => `In the words of: ${name}`,
  attributedTo: (names) => `Attributed to: ${names}`,
  after: (shown, all) =>
    shown === all
      ? inEnglish(all, 'After the article: # event', 'After the article: # events')
      : `After the article: ${inEnglish(shown, '# key event', '# key events')} of ${all}`,
  keyEvents: (count) => inEnglish(count, 'Timeline: # key event', 'Timeline: # key events'),
  noDate: 'The page does not say when it was published',
  noDateMeans: 'So we can’t tell what happened after it.',
  nothingLater: 'We know of nothing later.',
  contested: 'Contested',
  alsoContested: 'Also contested',
  notKnown: 'Not known',
  alsoNotKnown: 'Also not known',
  lastKnown: 'Last known',
  partAnswer: 'Known in part',
  wouldSettle: 'Would settle it',
  openSince: 'Open since',
  checkedOn: 'checked',
  checked: 'Checked',
  folds: {
    'sexual-violence': 'Account of sexual violence',
    'sexual-violence-in-prison': 'Account of sexual violence in prison',
    violence: 'Account of violence',
    'violence-in-prison': 'Account of violence in prison',
    health: 'About health after prison',
    identity: 'About his private life',
  },
  notesTitle: 'Notes by the person who made this file',
  notVerified: 'Not part of the verified record.',
  notesBelow: (count) =>
    inEnglish(count, '# note by the person who made this file', '# notes by the person who made this file'),
  noteKinds: { comment: 'Comment', question: 'Question', correction: 'Correction needed', context: 'Context' },
  unsigned: 'Unsigned',
  noText: 'Passage marked, without a word.',
  inTheRecord: 'The record on this',
  notInRecord: 'About an entry that this version of the record does not have.',
  inTheArticle: 'Open the passage in the article',
  sources: 'Sources',
  source: 'Source',
  oneOriginal: 'One original',
  via: (publisher) => `, via ${publisher}`,
  retells: (original) => `, after ${original}`,
  noDateGiven: 'no date given',
  noAddress: 'no public address',
  notLinked: 'Not linked, as the address is not https:',
  copyOfUnknown: 'a copy; the original page is not known to us',
  sourceKinds: {
    court: 'Court',
    government: 'Government',
    party: 'Party to the case',
    ngo: 'Organization',
    news: 'News',
    digest: 'Reference page',
  },
  verifiedHim: 'His story verified through',
  verifiedCourts: 'court cases through',
  returnOrder: 'return order:',
  record: 'Record',
  noScript:
    'This file contains no script and loads nothing. The notes and their passages are embedded as W3C Web Annotations.',
  articleOf: (published) => `An article of ${formatDate(published, 'en', 'long')} says`,
  anArticle: 'An article says',
  readersNote: 'A reader’s note',
  notVerifiedNote: 'not part of the verified record',
  fromTimeline: 'From the timeline of the case',
  scan: 'The passage in the article',
  ourExport: 'Notes on articles',
};

const es: BriefingWords = {
  brand: 'Case in Context',
  aBriefing: 'Case in Context: un resumen',
  madeOn: 'Hecho el',
  readWith: 'Para leer junto con:',
  whereThingsStand: 'Cómo están las cosas',
  status: { confirmed: 'confirmado', reported: 'lo dice una parte o una fuente', disputed: 'en disputa' },
  articleSays: 'Lo que dice el artículo y lo que tiene el registro',
  noMark: 'Una oración que no se reconoce queda sin marca. Eso no dice nada de ella.',
  verdicts: {
    matches: 'Coincide con el registro',
    reported: 'Lo dice una parte',
    disputed: 'En disputa',
    dated: 'Era cierto, cambió después',
    conflicts: 'Contradice el registro',
    attributed: 'Atribuido como en el registro',
  },
  wordsOf: (name) => `En palabras de: ${name}`,
  attributedTo: (names) => `Atribuido a: ${names}`,
  after: (shown, all) =>
    shown === all
      ? inSpanish(all, 'Después del artículo: # hecho', 'Después del artículo: # hechos')
      : `Después del artículo: ${inSpanish(shown, '# hecho clave', '# hechos clave')} de ${all}`,
  keyEvents: (count) => inSpanish(count, 'Cronología: # hecho clave', 'Cronología: # hechos clave'),
  noDate: 'La página no dice cuándo se publicó',
  noDateMeans: 'Por eso no podemos decir qué pasó después.',
  nothingLater: 'No conocemos nada posterior.',
  contested: 'En disputa',
  alsoContested: 'También en disputa',
  notKnown: 'Lo que no se sabe',
  alsoNotKnown: 'Tampoco se sabe',
  lastKnown: 'Último dato',
  partAnswer: 'Se sabe en parte',
  wouldSettle: 'Lo aclararía',
  openSince: 'Abierta desde',
  checkedOn: 'revisada el',
  checked: 'Revisado el',
  folds: {
    'sexual-violence': 'Relato de violencia sexual',
    'sexual-violence-in-prison': 'Relato de violencia sexual en prisión',
    violence: 'Relato de violencia',
    'violence-in-prison': 'Relato de violencia en prisión',
    health: 'Sobre la salud después de la cárcel',
    identity: 'Sobre su vida privada',
  },
  notesTitle: 'Notas de quien hizo este archivo',
  notVerified: 'No forman parte del registro verificado.',
  notesBelow: (count) => inSpanish(count, '# nota de quien hizo este archivo', '# notas de quien hizo este archivo'),
  noteKinds: { comment: 'Comentario', question: 'Pregunta', correction: 'Requiere corrección', context: 'Contexto' },
  unsigned: 'Sin firma',
  noText: 'Pasaje señalado, sin comentario.',
  inTheRecord: 'El registro sobre esto',
  notInRecord: 'Sobre una entrada que esta versión del registro no tiene.',
  inTheArticle: 'Abrir el pasaje en el artículo',
  sources: 'Fuentes',
  source: 'Fuente',
  oneOriginal: 'Un mismo original',
  via: (publisher) => `, vía ${publisher}`,
  retells: (original) => `, a partir de ${original}`,
  noDateGiven: 'sin fecha',
  noAddress: 'sin dirección pública',
  notLinked: 'Sin enlace, porque la dirección no es https:',
  copyOfUnknown: 'reproduce una página que no conocemos',
  sourceKinds: {
    court: 'Tribunal',
    government: 'Gobierno',
    party: 'Parte en el caso',
    ngo: 'Organización',
    news: 'Noticia',
    digest: 'Página de referencia',
  },
  verifiedHim: 'Su historia, verificada hasta el',
  verifiedCourts: 'los casos judiciales, hasta el',
  returnOrder: 'la orden de regreso, hasta el',
  record: 'Registro',
  noScript:
    'Este archivo no contiene ningún script y no carga nada. Las notas y sus pasajes van incluidos como anotaciones web del W3C.',
  articleOf: (published) =>
    `Un artículo ${published.length === 'yyyy-mm-dd'.length ? 'del' : 'de'} ${formatDate(published, 'es', 'long')} dice`,
  anArticle: 'Un artículo dice',
  readersNote: 'Nota personal',
  notVerifiedNote: 'no forma parte del registro verificado',
  fromTimeline: 'De la cronología del caso',
  scan: 'El pasaje en el artículo',
  ourExport: 'Notas sobre artículos',
};

/** What files and pictures say in this language. */
export function briefingWords(language: Language): BriefingWords {
  return language === 'es' ? es : en;
}
