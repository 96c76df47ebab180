import type { PageAttribution, PageSpeaker, PageStatement, PageSummary } from '../../components/page-summary.ts';
import type { Findings } from '../../detection/find-in-article.ts';
import type { Attribution } from '../../detection/statements/find-attributions.ts';
import type { Statement } from '../../detection/statements/find-statements.ts';
import type { Article } from '../../page/read-article.ts';
import { summariseMention } from './summarise-mention.ts';

type Speakers = ReadonlyMap<string, Findings['speakers'][number]>;

interface ReadPage extends Findings {
  /** In the window. */
  address: string;
  /** As the page names itself. */
  outlet: string | null;
  article: Article;
}

/** A page in the words of the sidebar. */
export function summarisePage({
  address,
  outlet,
  article,
  mentions,
  statements,
  attributions,
  speakers,
}: ReadPage): PageSummary {
  const { text, title, language, published, modified, truncated } = article;
  const known: Speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    title,
    url: article.url ?? address,
    outlet,
    language,
    published,
    modified,
    text,
    truncated,
    mentions: mentions.map((mention) => summariseMention(article, mention)),
    statements: statements.map((statement, index) => summariseStatement(article, statement, index, known)),
    attributions: attributions.map((attribution) => summariseAttribution(article, attribution, known)),
  };
}

function summariseStatement(article: Article, statement: Statement, index: number, known: Speakers): PageStatement {
  const { start, end, words, speakers, spokenBy, ...judged } = statement;
  return {
    ...judged,
    index,
    place: { start, end },
    words: words.map((word) => ({ start: word.start - start, end: word.end - start })),
    speakers: speakers.map((id) => speakerOf(id, known)),
    spokenBy: spokenBy === null ? null : speakerOf(spokenBy, known),
    inTitle: start < article.titleEnd,
  };
}

function summariseAttribution(article: Article, attribution: Attribution, known: Speakers): PageAttribution {
  const { start, end, quote, speaker, group } = attribution;
  return {
    quote,
    place: { start, end },
    speaker: { ...speakerOf(speaker, known), group },
    inTitle: start < article.titleEnd,
  };
}

/** Who an id stands for; the record does not know those of whom the article alone has the name. */
function speakerOf(id: string, speakers: Speakers): PageSpeaker {
  const known = speakers.get(id);
  return known ? { name: known.name, group: known.group } : { name: { en: id, es: id }, group: null };
}
