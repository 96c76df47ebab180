import { useMemo, useState } from 'preact/hooks';
import { createNotesSearch, type FoundNotes } from '../../notes/search-notes.ts';
import { MoreList } from '../MoreList.tsx';
import { SearchField } from '../SearchField.tsx';
import { useLibrary } from './library-context.ts';
import { SelectionActions } from './SelectionActions.tsx';
import { ShelvedPageItem } from './ShelvedPageItem.tsx';
import { countNotes, type ShelvedPage } from './shelf.ts';

interface PageListProps {
  pages: readonly ShelvedPage[];
  askedFor: string | null;
}

/** Pages that are shown before the reader asks for all. */
const FIRST = 50;

/** The pages, to search, to open, and to select several of. */
export function PageList({ pages, askedFor }: PageListProps) {
  const { strings } = useLibrary();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const search = useMemo(() => createNotesSearch(pages), [pages]);
  const found = useMemo(() => search(query), [search, query]);
  const shown = found === null ? pages : pages.filter((page) => found.has(page));
  // What is not on the screen is not acted on.
  const selected = shown.filter(({ id }) => chosen.has(id));
  const select = (ids: readonly string[], isSelected: boolean) =>
    setChosen((before) => new Set(isSelected ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));

  return (
    <>
      <SearchField label={strings.search} query={query} onQuery={setQuery} />
      <div class="listed">
        <SelectAll pages={shown} selected={selected} onSelect={select} />
        <p class="meta found" role="status">
          {found === null
            ? `${strings.pages(pages.length)}, ${strings.notes(countNotes(pages))}`
            : strings.found(found.size, countFound(found))}
        </p>
      </div>
      {shown.length === 0 && (
        <div class="empty">
          <h2>{strings.nothingFits}</h2>
          <button type="button" class="button" onClick={() => setQuery('')}>
            {strings.clearSearch}
          </button>
        </div>
      )}
      {selected.length > 0 && <SelectionActions pages={selected} onNone={() => setChosen(new Set())} />}
      <MoreList
        items={[...shown]}
        first={FIRST}
        least={shown.findIndex(({ id }) => id === askedFor) + 1}
        label={strings.showAll}
        class="shelf"
      >
        {(shelved) => (
          <ShelvedPageItem
            key={shelved.id}
            shelved={shelved}
            found={found?.get(shelved) ?? null}
            isSelected={chosen.has(shelved.id)}
            isAskedFor={shelved.id === askedFor}
            onSelect={(isSelected) => select([shelved.id], isSelected)}
          />
        )}
      </MoreList>
    </>
  );
}

function countFound(found: FoundNotes<ShelvedPage>): number {
  return [...found.values()].reduce((sum, ids) => sum + ids.size, 0);
}

interface SelectAllProps {
  pages: readonly ShelvedPage[];
  selected: readonly ShelvedPage[];
  onSelect(ids: readonly string[], isSelected: boolean): void;
}

/** One box for all that is shown: mixed while some are selected. With a single page there is nothing to choose. */
function SelectAll({ pages, selected, onSelect }: SelectAllProps) {
  const { strings } = useLibrary();
  if (pages.length < 2) return null;
  const isAll = selected.length === pages.length;
  const ids = pages.map(({ id }) => id);
  return (
    <label class="check select-all">
      <input
        type="checkbox"
        checked={isAll}
        indeterminate={selected.length > 0 && !isAll}
        onChange={() => onSelect(ids, !isAll)}
      />
      <span class="meta">{strings.selectAll}</span>
    </label>
  );
}
