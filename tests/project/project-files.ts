import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Folders that are made, not written; .gitignore names them too. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'artefacts', 'coverage']);

/** Every file that belongs to the project, relative to its root, with `/` between folders. */
export function projectFiles(pattern = '**/*.*'): string[] {
  const found = globSync(pattern, { cwd: root, exclude: (path) => MADE.has(path.split(/[\\/]/)[0] ?? '') });
  return found.map((path) => path.replaceAll('\\', '/')).sort();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Code that runs somewhere: TypeScript with and without JSX, and what must be JavaScript. */
export function codeFiles(): string[] {
  return projectFiles('**/*.{ts,tsx,mjs,js}');
}

export interface Import {
  /** As written: `../casefile/types.ts`, `preact`. */
  specifier: string;
  /** `import type …`: gone when the code runs. */
  typeOnly: boolean;
}

/** What a file imports or re-exports, static and dynamic. */
export function importsOf(code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, type, specifier = '']) => ({ specifier, typeOnly: Boolean(type) })),
    ...[...dynamic].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}
