import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../casefile/format-date.ts';
import { outletOf } from '../../sharing/shared-page.ts';
import { localDay } from '../notes/local-day.ts';
import { useOwnId } from '../use-own-id.ts';
import { useLibrary } from './library-context.ts';
import { PageActions } from './PageActions.tsx';
import { PageNotesList } from './PageNotesList.tsx';
import type { ShelvedPage } from './shelf.ts';

interface ShelvedPageItemProps {
  shelved: ShelvedPage;
  /** The ids of the notes that a search found; `null` while nothing is searched, none when the title alone answers. */
  found: ReadonlySet<string> | null;
  isSelected: boolean;
  /** The reader came for this page. */
  isAskedFor: boolean;
  onSelect(isSelected: boolean): void;
}

/** One annotated page: what it is, and opened, its notes and what can be done with them. */
export function ShelvedPageItem({ shelved, found, isSelected, isAskedFor, onSelect }: ShelvedPageItemProps) {
  const { strings } = useLibrary();
  const [isOpen, setIsOpen] = useState(isAskedFor);
  const button = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const title = shelved.page.title || strings.untitled;
  // A note that was found is to be seen, whether its page was open or not; closing it is up to the reader.
  const hasFound = found !== null && found.size > 0;
  useEffect(() => setIsOpen((wasOpen) => wasOpen || hasFound), [hasFound]);
  useEffect(() => {
    if (isAskedFor) button.current?.focus();
  }, [isAskedFor]);

  return (
    <li class="shelved">
      <div class="check">
        <input
          type="checkbox"
          aria-label={strings.select(title)}
          checked={isSelected}
          onChange={() => onSelect(!isSelected)}
        />
        <div>
          <h2 lang={shelved.page.title === '' ? undefined : (shelved.page.language ?? undefined)}>
            <button
              type="button"
              class="opener"
              ref={button}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setIsOpen(!isOpen)}
            >
              <bdi>{title}</bdi>
            </button>
          </h2>
          <PageFacts shelved={shelved} />
        </div>
      </div>
      <div id={id} class="opened" hidden={!isOpen}>
        {isOpen && (
          <>
            <PageActions shelved={shelved} />
            <PageNotesList shelved={shelved} found={found} />
          </>
        )}
      </div>
    </li>
  );
}

function PageFacts({ shelved: { page, notes, changed } }: { shelved: ShelvedPage }) {
  const { language, strings } = useLibrary();
  const day = changed === '' ? null : localDay(changed);
  return (
    <p class="meta page-facts">
      <span>
        <bdi>{outletOf(page)}</bdi>,{' '}
        {page.published === null ? (
          strings.noDate
        ) : (
          <time dateTime={page.published}>{formatDate(page.published, language)}</time>
        )}
      </span>
      <span class="count">{strings.notes(notes.length)}</span>
      {day !== null && (
        <span>
          {strings.changed} <time dateTime={day}>{formatDate(day, language)}</time>
        </span>
      )}
    </p>
  );
}
