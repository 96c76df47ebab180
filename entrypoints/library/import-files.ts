import type { ImportedFile } from '../../components/library/imported-file.ts';
import type { NotesClient } from '../../extension/notes-client.ts';
import { importFile } from '../../notes/import-file.ts';

/** In bytes. What is larger is not even read: notes of ours are a thousandth of that. */
const LARGEST = 5_000_000;

/** Reads each file and keeps its notes, one file after the other; what became of each. */
export async function importFiles(
  client: Pick<NotesClient, 'keepAll'>,
  files: readonly Pick<File, 'name' | 'size' | 'text'>[],
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = [];
  for (const file of files) imported.push(await importOne(client, file));
  return imported;
}

async function importOne(
  client: Pick<NotesClient, 'keepAll'>,
  file: Pick<File, 'name' | 'size' | 'text'>,
): Promise<ImportedFile> {
  const nothing = { name: file.name, kept: 0, known: 0, left: [] };
  if (file.size > LARGEST) return { ...nothing, failed: 'too-large' };
  const text = await file.text().catch(() => null);
  // A folder that was dropped, or a file that went away meanwhile.
  if (text === null) return { ...nothing, failed: 'not-a-file' };
  const result = importFile(text);
  if ('failed' in result) return { ...nothing, failed: result.failed };
  if (result.pages.length === 0) return { ...nothing, left: result.skipped, failed: null };
  const answer = await client.keepAll(result.pages);
  if (!answer.ok) return { ...nothing, failed: answer.reason };
  const left = [...result.skipped, ...answer.left.map(({ url, reason }) => ({ what: url, reason }))];
  return { name: file.name, kept: answer.kept, known: answer.known, left, failed: null };
}
