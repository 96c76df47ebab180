import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type Article, readArticle } from '../../page/read-article.ts';
import { readPlainText } from '../../page/read-plain-text.ts';
import { decodeText } from './decode-text.ts';

/** What files that are neither pages nor texts begin with: PDF, archives, pictures, a page saved as MHTML. */
const OTHER_KINDS = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  '\x7fELF',
  'From: <Saved by ',
];

/** The files that a path names: itself, or the pages and texts anywhere in a folder, in the order of their names. */
export function expandPath(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return globSync('**/*.{html,htm,xhtml,txt}', { cwd: path })
    .toSorted()
    .map((name) => join(path, name));
}

/** The article of a saved page, or of a plain text (`.txt`). Throws when the file is neither or cannot be read. */
export function readPageFile(path: string, today: Date): Article {
  const bytes = readFileSync(path);
  const beginning = bytes.toString('latin1', 0, 32);
  if (OTHER_KINDS.some((kind) => beginning.startsWith(kind))) throw new Error('this is not a web page or a text');
  const text = decodeText(bytes);
  return /\.txt$/i.test(path) ? readPlainText(text, today) : readArticle(parsePage(text), today);
}

/** The document of a page's source. The parser makes the first element the root, so a page without `<html>` gets one. */
export function parsePage(source: string): Document {
  const html = /<html[\s>]/i.test(source) ? source : `<html>${source}</html>`;
  return parseHTML(html).document as unknown as Document; // linkedom has types of its own, and nodes as the DOM has them
}
