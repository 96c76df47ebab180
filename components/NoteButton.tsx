import type { OnePassage } from './asked-for.ts';
import { Icon } from './Glyph.tsx';
import { useReading } from './reading.ts';

/** A passage of the article that the panel lists. */
export type ListedPassage = OnePassage | { mention: number };

interface NoteButtonProps {
  passage: ListedPassage;
  /** What tells this button from the others. */
  name: string;
}

/** Begins a note on a passage of the list; nothing where no notes can be made. */
export function NoteButton({ passage, name }: NoteButtonProps) {
  const { strings, onAddNote } = useReading();
  if (!onAddNote) return null;
  return (
    <button
      type="button"
      class="iconbutton"
      aria-label={`${strings.addNote}: ${name}`}
      onClick={() => onAddNote(passage)}
    >
      <Icon name="pencil" />
    </button>
  );
}
