import type { NotesHost } from '../../extension/content-world.ts';
import { cleanText } from '../../notes/clean-text.ts';
import { type AnnotatedPage, LONGEST_TITLE } from '../../notes/note.ts';
import { outletName } from '../../page/outlet-name.ts';

/** The page that the reader script is on, as notes name it. */
export function annotatedPage(host: NotesHost): AnnotatedPage {
  const { title, published, language } = host.article();
  return {
    url: withoutFragment(host.summary().url),
    title: cleanText(title, LONGEST_TITLE),
    outlet: outletName(document),
    published,
    language,
  };
}

function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}
