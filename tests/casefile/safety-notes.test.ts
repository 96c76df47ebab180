import { describe, expect, test } from 'vitest';
import { isRunByIce, safetyNotesFor, tabSafetyNotes } from '../../casefile/safety-notes.ts';
import { telLink } from '../../casefile/tel-link.ts';
import { record } from './record.ts';
import { samplePhone, sampleResource } from './samples.ts';

const notesOf = (id: string) => {
  const resource = record.resources.find((item) => item.id === id);
  if (!resource) throw new Error(`The directory has no ${id}.`);
  return safetyNotesFor(resource, record.taxonomy).map((note) => note.id);
};

test('the Help tab always shows four notes, legal advice first', () => {
  expect(tabSafetyNotes(record.taxonomy).map(({ id }) => id)).toEqual([
    'not-legal-advice',
    'notario',
    'shared-device',
    'tip-line',
  ]);
});

test.each([
  ['ice-detainee-locator', ['ice-lines', 'calls-from-detention']],
  ['ice-detention-reporting-line', ['ice-lines', 'calls-from-detention', 'call-first']],
  ['aila-lawyer-search', ['notario', 'calls-from-detention']],
  ['cdss-immigration-services', ['notario']],
  ['inreach', ['notario']],
  ['carecen-los-angeles', ['call-first']],
  ['freedom-for-immigrants', ['calls-from-detention']],
  ['asap-asylum-seekers', []],
])('%s is shown with %j', (id, notes) => {
  expect(notesOf(id)).toEqual(notes);
});

test('every safety note of the directory is shown somewhere', () => {
  const shown = [
    ...tabSafetyNotes(record.taxonomy),
    ...record.resources.flatMap((resource) => safetyNotesFor(resource, record.taxonomy)),
  ];
  expect(new Set(shown)).toEqual(new Set(record.taxonomy.safetyNotes));
});

test('the record has two services run by ICE, the two its safety note names', () => {
  const run = record.resources.filter(isRunByIce).map(({ id }) => id);
  const where = record.taxonomy.safetyNotes.find(({ id }) => id === 'ice-lines')?.where;
  expect(run).toHaveLength(2);
  for (const id of run) expect(where).toContain(id);
});

test.each([
  ['government-tool', 'https://www.ice.gov/ICEcasereview', true],
  ['government-tool', 'https://ice.gov', true],
  ['government-tool', 'https://locator.ice.gov/odls/#/search', true],
  ['government-tool', 'https://HOST.ICE.GOV:443/', true],
  ['government-tool', 'https://www.justice.gov/eoir', false],
  ['government-tool', 'https://justice.gov', false],
  ['government-tool', 'https://ice.gov.example', false],
  ['government-tool', 'https://news.example/ice.gov', false],
  ['self-help', 'https://www.ice.gov/', false],
  ['government-tool', null, false],
])('a %s at %j is run by ICE: %j', (kind, website, run) => {
  expect(isRunByIce(sampleResource({ id: 'a', kind, website }))).toBe(run);
});

describe('a number', () => {
  test.each([
    ['+18005286257', null, 'anyone', 'tel:+18005286257'],
    [null, '988', 'anyone', 'tel:988'],
    [null, '*55#', 'anyone', 'tel:*55%23'],
    [null, '9233#', 'inside-detention', null],
    ['+18005286257', null, 'inside-detention', null],
    [null, null, 'anyone', null],
    ['800-528-6257', null, 'anyone', null],
    [null, '988;ext=1', 'anyone', null],
    ['', '', 'anyone', null],
  ] as const)('%j, dialled %j, for %s, is called by %j', (e164, dial, audience, link) => {
    expect(telLink(samplePhone({ e164, dial, audience }))).toBe(link);
  });

  test('every number that is shown can be called', () => {
    const phones = record.resources.flatMap((resource) => resource.phones);
    expect(phones).toHaveLength(15);
    for (const phone of phones) expect(telLink(phone)).toMatch(/^tel:\+\d+$/);
  });
});
