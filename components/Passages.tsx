import type { About } from './asked-for.ts';
import { useReading } from './reading.ts';
import { concerns } from './statement-filter.ts';

/** How many passages of the page are about this, and the way to them; nothing when there are none. */
export function Passages({ about }: { about: About }) {
  const { statements, onShowPassages, strings } = useReading();
  const count = statements.filter((statement) => concerns(statement, about.entries)).length;
  if (count === 0) return null;
  return (
    <button type="button" class="link" onClick={() => onShowPassages(about)}>
      {strings.passages(count)}
    </button>
  );
}
