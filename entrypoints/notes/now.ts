/** This moment, as notes are dated: `2026-11-23T01:02:03Z`. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+/, '');
}
