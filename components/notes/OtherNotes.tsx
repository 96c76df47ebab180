import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../casefile/format-date.ts';
import type { Language } from '../../casefile/types.ts';
import type { PageNotes } from '../../notes/note.ts';
import { MoreList } from '../MoreList.tsx';
import { beginningOf, pageWith } from './note-words.ts';
import type { NotesActions } from './notes-actions.ts';
import { notesStringsFor } from './strings/index.ts';

interface OtherNotesProps {
  language: Language;
  /** `null`: not asked for yet. */
  elsewhere: readonly PageNotes[] | null;
  /** Only pages that have these words; '' for all. */
  words: string;
  actions: Pick<NotesActions, 'onElsewhere' | 'onOpenPage'>;
}

/** Pages that are shown before the reader asks for all. */
const FIRST_PAGES = 5;
/** Of the notes of a page, as a reminder. Code units. */
const REMINDER = 110;

/** The pages that have notes besides this one, once the reader asks for them. */
export function OtherNotes({ language, elsewhere, words, actions }: OtherNotesProps) {
  const strings = notesStringsFor(language);
  const title = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The button that asked has gone.
    if (elsewhere !== null && wasAsked.current) title.current?.focus();
    wasAsked.current = false;
  }, [elsewhere]);

  if (elsewhere === null) {
    const ask = () => {
      wasAsked.current = true;
      actions.onElsewhere();
    };
    return (
      <p class="rowlinks">
        <button type="button" class="link" onClick={ask}>
          {strings.elsewhere}
        </button>
      </p>
    );
  }
  const shown = elsewhere.flatMap((each) => pageWith(each, words) ?? []);
  const count = shown.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <section class="section">
      <h3 tabIndex={-1} ref={title}>
        {strings.elsewhere}
        <span class="n">{count}</span>
      </h3>
      {count === 0 && <p class="meta intro">{words === '' ? strings.noneElsewhere : strings.noNoteFits}</p>}
      <MoreList items={shown} first={FIRST_PAGES} label={strings.showAll}>
        {(each) => (
          <OtherPage key={each.page.url} language={language} pageNotes={each} onOpenPage={actions.onOpenPage} />
        )}
      </MoreList>
    </section>
  );
}

interface OtherPageProps {
  language: Language;
  pageNotes: PageNotes;
  onOpenPage(url: string): void;
}

function OtherPage({ language, pageNotes: { page, notes }, onOpenPage }: OtherPageProps) {
  const strings = notesStringsFor(language);
  const published = page.published && formatDate(page.published, language);
  const [first] = notes;
  return (
    <li class="other-page">
      <button type="button" class="title" lang={page.language ?? undefined} onClick={() => onOpenPage(page.url)}>
        {page.title || strings.untitled}
        <span class="sr" lang={language}>
          {' '}
          ({strings.newTab})
        </span>
      </button>
      <p class="meta">
        {[page.outlet ?? hostOf(page.url), published, strings.notes(notes.length)].filter(Boolean).join(' · ')}
      </p>
      {first && <p class="reminder">{beginningOf(first.text || first.quote.exact, REMINDER)}</p>}
    </li>
  );
}

/** The site's name in an address, without `www.`; `null` for what is no address. */
function hostOf(url: string): string | null {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? null;
}
