import { formatDate } from '../../casefile/format-date.ts';
import type { Note } from '../../notes/note.ts';
import { quoted } from '../../sharing/quoted.ts';
import { Icon } from '../Glyph.tsx';
import { AboutEntry } from '../notes/AboutEntry.tsx';
import { localDay } from '../notes/local-day.ts';
import { notesStringsFor } from '../notes/strings/index.ts';
import { useLibrary } from './library-context.ts';

interface ShelvedNoteProps {
  note: Note;
  /** Of the article, in which the passage is written. */
  articleLanguage: string | null;
}

/** A note to be read: the passage, what was said about it, and, apart from both, the entry of the record. */
export function ShelvedNote({ note, articleLanguage }: ShelvedNoteProps) {
  const { caseFile, language, sensitive, strings } = useLibrary();
  const { kinds } = notesStringsFor(language);
  const day = localDay(note.modified);
  return (
    <li class="shelved-note">
      <div class="words">
        <Icon name="pencil" />
        <div>
          <blockquote lang={articleLanguage ?? undefined} dir="auto">
            {quoted(note.quote.exact)}
          </blockquote>
          {note.text === '' ? (
            <p class="meta">{strings.noWords}</p>
          ) : (
            <p class="text" dir="auto">
              {note.text}
            </p>
          )}
          <p class="meta">
            <b>{kinds[note.kind]}</b>
            {note.author !== null && (
              <>
                {' · '}
                <bdi>{strings.by(note.author)}</bdi>
              </>
            )}
            {' · '}
            <time dateTime={note.modified}>{formatDate(day, language)}</time>
          </p>
        </div>
      </div>
      <AboutEntry caseFile={caseFile} language={language} about={note.about} sensitive={sensitive} />
    </li>
  );
}
