import type { BrowserName } from '../../tests/extension/built-extension.ts';

export interface MissingBrowser {
  name: BrowserName;
  advice: string;
}
export type Project = 'pure' | 'browser' | 'extension';

export interface TestPlan {
  /** Vitest projects that have a file to run and a browser to run it in. */
  projects: Project[];
  /** The browsers the extension is built for first; [] when no test looks at the built extension. */
  builds: BrowserName[];
  /** The only browser the built extension is driven in; `null` when it is driven in both. */
  only: BrowserName | null;
  /** Browsers that chosen tests want and the machine has not: each fails the run. */
  unmet: BrowserName[];
}

/** What to build and run for these test files, with these browsers missing. */
export function planTests(files: string[], missing: BrowserName[]): TestPlan {
  const wanted = new Set(files.map(projectOf));
  const needs: BrowserName[] = [];
  if (wanted.has('browser') || wanted.has('extension')) needs.push('chromium');
  if (wanted.has('extension')) needs.push('firefox');
  const present = (['chromium', 'firefox'] as const).filter((name) => !missing.includes(name));
  const projects = [...wanted].filter((project) => canRun(project, present)).sort();
  return {
    projects,
    builds: projects.includes('extension') ? ['chromium', 'firefox'] : [],
    only: present.length === 1 ? (present[0] ?? null) : null,
    unmet: needs.filter((name) => missing.includes(name)),
  };
}

/** The Vitest project a file of `tests/` belongs to; vitest.config.ts has the same folders. */
function projectOf(file: string): Project {
  const room = file.replaceAll('\\', '/').split('/')[1];
  if (room === 'extension') return 'extension';
  return room === 'page' || room === 'components' ? 'browser' : 'pure';
}

function canRun(project: Project, present: readonly BrowserName[]): boolean {
  if (project === 'pure') return true;
  return project === 'browser' ? present.includes('chromium') : present.length > 0;
}
