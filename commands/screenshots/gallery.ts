import { VIEWS_SHOWN } from './views-shown.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The page that lists every picture, for reading on the project's site. */
export function gallery(): string {
  const head = '| English | English, dark | Español | Español, oscuro |\n|---|---|---|---|';
  const sections = VIEWS_SHOWN.map(({ slug, title }) => {
    const cells = ['en', 'es'].flatMap((language) =>
      SCHEMES.map((scheme) => `![${title}](${slug}-${language}-${scheme}.png)`),
    );
    return `## ${title}\n\n${head}\n| ${cells.join(' | ')} |\n`;
  });
  return `# Screenshots\n\nTaken of the built extension in Chromium by \`npm run screenshots\`.\n\n${sections.join('\n')}`;
}
