import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from '../Glyph.tsx';
import { useOwnId } from '../use-own-id.ts';
import { useLibrary } from './library-context.ts';

interface PageSearchProps {
  query: string;
  onQuery(query: string): void;
}

/** Escape clears the field. */
export function PageSearch({ query, onQuery }: PageSearchProps) {
  const { strings } = useLibrary();
  const id = useOwnId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <div class="search">
      <Icon name="search" />
      <label class="sr" for={id}>
        {strings.search}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={strings.search}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
