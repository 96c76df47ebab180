/**
 * `npm run screenshots`: takes the pictures of `docs/screenshots` anew, with the built extension in Chromium on the
 * sample article: the launcher, every view, notes, what is shared of them and their library, in both languages and colour
 * schemes. Names behind it (`npm run screenshots -- share`) take those pictures alone.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSession } from '../tests/extension/browsers.ts';
import { FILES_SHOWN } from './screenshots/files-shown.ts';
import { fileName, gallery } from './screenshots/gallery.ts';
import { LIBRARY_SHOWN } from './screenshots/library-shown.ts';
import { NOTES_SHOWN } from './screenshots/notes-shown.ts';
import { packPng } from './screenshots/pack-png.ts';
import { type Picture, SCHEMES } from './screenshots/picture.ts';
import { Studio } from './screenshots/studio.ts';
import { VIEWS_SHOWN } from './screenshots/views-shown.ts';
import { addSampleArticle } from './start/sample-article.ts';

const FOLDER = 'docs/screenshots';
const PICTURES: Picture[] = [...VIEWS_SHOWN, ...NOTES_SHOWN, ...LIBRARY_SHOWN, ...FILES_SHOWN];

const named = process.argv.slice(2);
const wanted = PICTURES.filter(({ slug }) => named.length === 0 || named.includes(slug));
const session = await startSession('chromium');
try {
  addSampleArticle(session.server);
  await mkdir(FOLDER, { recursive: true });
  for (const picture of wanted) await takeAll(picture);
  await removeOthers();
  await writeFile(join(FOLDER, 'README.md'), gallery(PICTURES));
} finally {
  await session.close();
}

async function takeAll(picture: Picture): Promise<void> {
  for (const { language, scheme, file } of filesOf(picture)) {
    const png = await picture.take(new Studio(session, language, scheme));
    await writeFile(join(FOLDER, file), packPng(png));
  }
}

/** Every picture of one row. */
function filesOf({ slug, schemes = SCHEMES }: Picture) {
  return (['en', 'es'] as const).flatMap((language) =>
    schemes.map((scheme) => ({ language, scheme, file: fileName(slug, language, scheme) })),
  );
}

/** What the gallery does not show any more. */
async function removeOthers(): Promise<void> {
  const shown = new Set(PICTURES.flatMap(filesOf).map(({ file }) => file));
  const others = (await readdir(FOLDER)).filter((file) => file.endsWith('.png') && !shown.has(file));
  for (const file of others) await rm(join(FOLDER, file));
}
