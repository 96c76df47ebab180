import { useReading } from './reading.ts';

/** An address that is not https: to be read and copied, not followed from here. */
export function PlainAddress({ url }: { url: string }) {
  const { strings } = useReading();
  return (
    <p class="meta address">
      {strings.notLinked} <span>{url}</span>
    </p>
  );
}
