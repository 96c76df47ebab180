/** The form that page records have now. A change of the form raises it, with a step in `MIGRATIONS` from the one before. */
export const SCHEMA = 1;

/** By the schema that a step starts from: what makes a record of the next one of it. A step throws on what it cannot read. */
export type Migrations = Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>>;

/** None yet: the first form that was ever stored is the one there is. */
export const MIGRATIONS: Migrations = {};

/** What became of a stored record's form. */
export type Migrated =
  | { kind: 'current'; record: Record<string, unknown> }
  /** A newer version of the extension wrote it: its form is not known here. */
  | { kind: 'newer' }
  /** No record, or one of a schema that no step starts from. */
  | { kind: 'unreadable' };

/** The record in the form of `schema`, step by step from its own. Never throws; what was stored stays as it is. */
export function migrate(stored: unknown, migrations: Migrations = MIGRATIONS, schema = SCHEMA): Migrated {
  const from = schemaOf(stored);
  if (from === null) return { kind: 'unreadable' };
  if (from > schema) return { kind: 'newer' };
  // A record whose schema was read is an object.
  let record = stored as Record<string, unknown>;
  try {
    for (let step = from; step < schema; step++) record = takeStep(record, step, migrations);
    return { kind: 'current', record };
  } catch {
    return { kind: 'unreadable' };
  }
}

function takeStep(record: Record<string, unknown>, step: number, migrations: Migrations): Record<string, unknown> {
  const migration = Object.hasOwn(migrations, step) ? migrations[step] : undefined;
  if (!migration) throw new Error(`No step leads on from schema ${step}.`);
  return migration(structuredClone(record));
}

function schemaOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'schema')) return null;
  const { schema } = stored as { schema: unknown };
  return Number.isSafeInteger(schema) && (schema as number) >= 0 ? (schema as number) : null;
}
