const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  EISDIR: 'this is a folder',
  EMFILE: 'too many files are open',
};

/** Why a file could not be read, in words for the person at the terminal. */
export function sayWhy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
