import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../casefile/types.ts';
import type { Page, Server } from '../../tests/extension/server.ts';

/**
 * The outlet whose name the local server borrows: one on which the extension runs, and which browsers do not force to
 * be encrypted. The sample article says on its face that it is one.
 */
export const SAMPLE_HOST = 'losangelesblade.com';

const folder = join(import.meta.dirname, '../../preview/sample-article');
const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Puts the sample article, in both languages, on a server. */
export function addSampleArticle(server: Pick<Server, 'add'>): void {
  server.add(samplePath('en'), file('en.html', 'html'));
  server.add(samplePath('es'), file('es.html', 'html'));
  server.add('/sample/article.css', file('article.css', 'css'));
}

/** The address of the article in one language, on a browser that was told where `SAMPLE_HOST` is. */
export function sampleAddress(language: Language, port?: number): string {
  return `http://${SAMPLE_HOST}${port ? `:${port}` : ''}${samplePath(language)}`;
}

function samplePath(language: Language): string {
  return `/sample/${language}`;
}

function file(name: string, type: keyof typeof types): Page {
  return { body: readFileSync(join(folder, name)), headers: { 'content-type': types[type] } };
}
