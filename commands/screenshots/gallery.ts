import { type Picture, SCHEMES, type Scheme } from './picture.ts';

const LANGUAGES = ['en', 'es'] as const;
const HEADS = { en: { light: 'English', dark: 'English, dark' }, es: { light: 'Español', dark: 'Español, oscuro' } };

/** The page that lists every picture, for reading on the project's site. */
export function gallery(pictures: readonly Picture[]): string {
  const sections = pictures.map((picture) => `## ${picture.title}\n\n${table(picture)}\n`);
  return `# Screenshots\n\nTaken of the built extension in Chromium by \`npm run screenshots\`.\n\n${sections.join('\n')}`;
}

export function fileName(slug: string, language: 'en' | 'es', scheme: Scheme): string {
  return `${slug}-${language}-${scheme}.png`;
}

function table({ slug, title, schemes = SCHEMES }: Picture): string {
  const columns = LANGUAGES.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
  const rows = [
    columns.map(({ language, scheme }) => HEADS[language][scheme]),
    columns.map(({ language, scheme }) => `![${title}](${fileName(slug, language, scheme)})`),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return [rows[0], `|${'---|'.repeat(columns.length)}`, rows[1]].join('\n');
}
