import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from './Glyph.tsx';
import { useOwnId } from './use-own-id.ts';

interface SearchFieldProps {
  label: string;
  /** What stands in the empty field; the label by default. */
  placeholder?: string;
  query: string;
  onQuery(query: string): void;
}

/** A field to search with. The first Escape clears it, the second is for what is around it. */
export function SearchField({ label, placeholder = label, query, onQuery }: SearchFieldProps) {
  const id = useOwnId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
  };
  return (
    <div class="search">
      <Icon name="search" />
      <label class="sr" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
