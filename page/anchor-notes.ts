import { quoteMatcher } from '../notes/match-quote.ts';
import type { Note } from '../notes/note.ts';
import { locateText } from './locate-text.ts';
import type { Article, Span } from './read-article.ts';
import { ownText } from './teasers.ts';

/** What a matcher finds in a text: notes/match-quote.ts is one, the one for passages of a link is in sharing/. */
export type Match = ({ found: 'exact' | 'near' } & Span) | { found: 'none'; reason: 'absent' | 'ambiguous' };

/** `near`: the words there are a little different now. `gone`: they are not on the page, or could be in several places. */
export type Anchored = ({ found: 'exact' | 'near' } & Span) | { found: 'gone'; reason: 'absent' | 'ambiguous' };

type AnchorArticle = Pick<Article, 'text' | 'titleEnd' | 'teasers' | 'runs'>;

/** Where notes stand in the article as it is now, in the order given. */
export function anchorNotes(
  article: AnchorArticle,
  notes: readonly Pick<Note, 'id' | 'quote' | 'position'>[],
): (Anchored & { id: string })[] {
  const places = anchorPassages(article, notes, (text) => {
    const match = quoteMatcher(text);
    return ({ quote, position }) => match(quote, position);
  });
  return places.map((place, index) => ({ id: notes[index]?.id ?? '', ...place })); // one place for each note
}

/**
 * Where passages stand in the article as it is now, in the order given; `matcherOf` makes ready to look for them in one
 * text. What the page says itself goes before the teasers of other pages, the same words before similar ones. The title,
 * which has no place, is left out.
 */
export function anchorPassages<Sought>(
  article: AnchorArticle,
  sought: readonly Sought[],
  matcherOf: (text: string) => (sought: Sought) => Match,
): Anchored[] {
  if (sought.length === 0) return [];
  const matchOwn = matcherOf(withoutTitle(ownText(article), article.titleEnd));
  let matchAll: ((one: Sought) => Match) | null = null;
  const matchBest = (one: Sought): Match => {
    const own = matchOwn(one);
    if (article.teasers.length === 0 || isSettled(own)) return own;
    matchAll ??= matcherOf(withoutTitle(article.text, article.titleEnd));
    const all = matchAll(one);
    return all.found === 'exact' || own.found === 'none' ? all : own;
  };
  return sought.map((one) => anchored(article, matchBest(one)));
}

/** Whether a look at the teasers can change nothing. Words that stand twice already do not become clearer by a third place. */
function isSettled(match: Match): boolean {
  return match.found === 'exact' || (match.found === 'none' && match.reason === 'ambiguous');
}

function anchored(article: Pick<Article, 'runs'>, match: Match): Anchored {
  if (match.found === 'none') return { found: 'gone', reason: match.reason };
  const { found, start, end } = match;
  return locateText(article, start, end) ? { found, start, end } : { found: 'gone', reason: 'absent' };
}

function withoutTitle(text: string, titleEnd: number): string {
  return titleEnd === 0 ? text : '\n'.repeat(titleEnd) + text.slice(titleEnd);
}
