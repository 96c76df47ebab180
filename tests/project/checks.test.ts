import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readText, root } from './project-files.ts';

/** Whole programs: seconds each, a minute on a busy machine. */
const PATIENCE = 180_000;

/** What a check has to say when it is not content; '' when it is. */
function complaintsOf(script: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

test.each(['lint', 'types', 'check:data'])(
  'npm run %s has nothing to say',
  (script) => {
    expect(complaintsOf(script)).toBe('');
  },
  PATIENCE,
);

test('npm run check is these and the tests', () => {
  expect(JSON.parse(readText('package.json')).scripts.check).toBe(
    'npm run lint && npm run types && npm run check:data && npm test',
  );
});
