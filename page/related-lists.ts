import type { TextBlock } from './text-builder.ts';

/** Longer blocks are no label, no entry of such a list; in code units. */
const LONGEST_LABEL = 60;
const LONGEST_ENTRY = 200;
/** Behind so many entries something else has begun. */
const MOST_ENTRIES = 15;

const READ_ALSO =
  'also read|read (?:also|more|next)|related(?: (?:stories|articles|news|content|coverage|posts|topics))?|(?:lea|lee|leer|mira|vea|ver) (?:tambien|ademas)|tambien puedes leer|(?:tambien )?(?:te|le) (?:puede|podria) (?:tambien )?interesar|(?:[a-z]+ )?relacionad[oa]s?|(?:leia|veja|saiba) (?:tambem|mais)|(?:a )?(?:lire|voir) (?:aussi|egalement)|sur le meme sujet|mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|leggi anche|potrebbe interessarti';
const RELATED = [
  READ_ALSO,
  'most (?:viewed|read|popular|watched|shared)(?: .{1,20})?|trending(?: now)?|popular now|(?:top|latest|more) (?:news|stories|headlines)|more (?:in|from) .{1,30}|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|editors?.? picks?|gal+er(?:ie|ia)s(?: de fotos)?',
  'lo mas (?:leido|visto|popular|comentado)|(?:las |los )?(?:noticias )?mas (?:leid[oa]s|vist[oa]s|noticias)|ultimas noticias|no te pierdas|recomendad[oa]s',
  '(?:as )?mais (?:lidas|vistas|noticias)|les plus (?:lus|vus|partages)|articles (?:lies|connexes|similaires)',
  'meistgelesen(?:e artikel)?|meistkommentiert|das konnte sie (?:auch )?interessieren|verwandte (?:artikel|themen)|weitere (?:artikel|meldungen)|(?:i )?piu letti|articoli correlati|altre notizie|notizie correlate',
].join('|');

const LABEL = new RegExp(`^(?:${RELATED})\\W*$`);
const LABELLED = new RegExp(`^(?:${READ_ALSO})\\s*[:|»›>→–—-]\\s*\\w`);
const SENTENCE_END = /[.;]["'”’»)]*$/;
const NEXT_SENTENCE = /[.!?…]["'”’»)]* \S/;

/**
 * The blocks that a page lists under "Most viewed", "Lo más leído", "À lire aussi", with or without links, and the lines that begin
 * with such words: they are headlines of other pages. Sentences end a list, and so does the page's own headline.
 */
export function findRelated(blocks: readonly TextBlock[], headline: TextBlock | null): TextBlock[] {
  const found: TextBlock[] = [];
  let label: TextBlock | null = null;
  let entries: TextBlock[] = [];
  for (const block of blocks) {
    if (isLabel(block)) {
      label = block === headline ? null : block;
      entries = [];
    } else if (label && block !== headline && isEntry(block, label) && goesOn(entries, block)) {
      entries.push(block);
      found.push(block);
    } else {
      label = null;
      if (block !== headline && isLabelled(block)) found.push(block);
    }
  }
  return found;
}

/** Among links what is none, such as a caption, belongs to the page again. */
function goesOn(entries: readonly TextBlock[], { linksAway }: TextBlock): boolean {
  return entries.length < MOST_ENTRIES && (linksAway || !entries[0]?.linksAway);
}

function isLabel({ text }: TextBlock): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(plain(text));
}

/** A short block that is no sentence, nor the heading of what comes behind the list. */
function isEntry({ text, heading }: TextBlock, label: TextBlock): boolean {
  const isNextPart = heading > 0 && heading <= (label.heading || 2);
  return !isNextPart && text.length <= LONGEST_ENTRY && !SENTENCE_END.test(text.trimEnd());
}

/** "Leia também: Maquiador é solto", without a sentence behind it. */
function isLabelled({ text }: TextBlock): boolean {
  return text.length <= LONGEST_ENTRY && LABELLED.test(plain(text)) && !NEXT_SENTENCE.test(text);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
