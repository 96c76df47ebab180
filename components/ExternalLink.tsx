import type { ComponentChildren } from 'preact';
import { useReading } from './reading.ts';

interface ExternalLinkProps {
  href: string;
  class?: string;
  lang?: string;
  children: ComponentChildren;
}

/** A link out of the sidebar: https only (anything else is shown as text), in a new tab, telling the target nothing. */
export function ExternalLink({ href, class: className, lang, children }: ExternalLinkProps) {
  const { strings } = useReading();
  if (!href.startsWith('https://')) return <span class={className}>{children}</span>;
  return (
    <a class={className ?? 'link'} href={href} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{children}</span>
      <span class="sr"> ({strings.opensInNewTab})</span>
    </a>
  );
}
