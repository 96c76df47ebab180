/** Which of the directory's safety notes stand where. Their words are data; where they belong is decided here. */
import type { Resource, ResourcesTaxonomy } from './types.ts';

export type SafetyNote = ResourcesTaxonomy['safetyNotes'][number];

/** Always visible, in this order, above the search. */
const TAB_NOTES = ['not-legal-advice', 'notario', 'shared-device', 'tip-line'];

/** The notes for the whole Help tab, always visible. */
export function tabSafetyNotes(taxonomy: Pick<ResourcesTaxonomy, 'safetyNotes'>): SafetyNote[] {
  return notesNamed(taxonomy, TAB_NOTES);
}

/** The notes beside one entry, the most urgent first; `[]` when none applies. That a service is run by ICE comes before its number. */
export function safetyNotesFor(resource: Resource, taxonomy: Pick<ResourcesTaxonomy, 'safetyNotes'>): SafetyNote[] {
  const applies = {
    'ice-lines': isRunByIce(resource),
    notario: [resource.kind, ...resource.alsoKinds].includes('lawyer-directory'),
    'calls-from-detention': resource.serves.includes('detained') || resource.serves.includes('family-of-detained'),
    'call-first': resource.address !== null || resource.phones.some(({ hours }) => hours !== null),
  };
  return notesNamed(
    taxonomy,
    Object.entries(applies).flatMap(([id, applied]) => (applied ? id : [])),
  );
}

/** Whether ICE itself runs the service: a government tool on a page of ice.gov. */
export function isRunByIce(resource: Pick<Resource, 'kind' | 'website'>): boolean {
  return (
    resource.kind === 'government-tool' && /^https?:\/\/([\w-]+\.)*ice\.gov([/:?#]|$)/i.test(resource.website ?? '')
  );
}

function notesNamed(taxonomy: Pick<ResourcesTaxonomy, 'safetyNotes'>, ids: readonly string[]): SafetyNote[] {
  return ids.flatMap((id) => taxonomy.safetyNotes.find((note) => note.id === id) ?? []);
}
