import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from './Glyph.tsx';
import { useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';

interface HelpSearchFieldProps {
  query: string;
  /** How many services there are to search. */
  count: number;
  onQuery(query: string): void;
}

/** The first Escape clears the field, the second is the sidebar's. */
export function HelpSearchField({ query, count, onQuery }: HelpSearchFieldProps) {
  const { strings } = useReading();
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
        {strings.searchLabel}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={strings.searchServices(count)}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
