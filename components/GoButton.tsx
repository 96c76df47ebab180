import { Icon } from './Glyph.tsx';
import { useReading } from './reading.ts';

/** "Go": leads to a passage of the article, which its name tells. */
export function GoButton({ name, onGo }: { name: string; onGo(): void }) {
  const { strings } = useReading();
  return (
    <button type="button" class="link" aria-label={name} onClick={onGo}>
      <Icon name="jump" />
      {strings.goTo}
    </button>
  );
}
