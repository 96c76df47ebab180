import { describe, expect, test } from 'vitest';
import { rally } from '../../preview/sample-pages.ts';
import { caseFile, find, nextFrame, press, showSidebar } from './stage.tsx';

async function openHelp(language: 'en' | 'es' = 'en'): Promise<ShadowRoot> {
  const { root } = showSidebar({ initialView: 'help', language });
  await nextFrame();
  return root;
}

async function type(root: ShadowRoot, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
}

async function choose(root: ShadowRoot, label: string, value: string): Promise<void> {
  const id = find(root, 'label', label).getAttribute('for');
  const select = root.querySelector<HTMLSelectElement>(`select[id="${id}"]`);
  if (!select) throw new Error(`Nothing to choose under ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await nextFrame();
}

function names(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.resource h3')].map(({ textContent }) => textContent ?? '');
}

function found(root: ShadowRoot): string {
  return root.querySelector('.found')?.textContent ?? '';
}

describe('help', () => {
  test('begins with what is always visible: not legal advice, the notario warning, the shared device', async () => {
    const notes = (await openHelp()).querySelector('.safety')?.textContent ?? '';
    expect(notes).toContain('not legal advice');
    expect(notes).toContain('notario');
    expect(notes).toContain('private window');
  });

  test('has the service that the article names before the others with a role in the case', async () => {
    const page = { ...rally, text: 'The ACLU and RAICES asked the court.' };
    const { root } = showSidebar({ initialView: 'help', page });
    await nextFrame();
    const first = names(root).slice(0, 2);
    expect(first).toEqual(expect.arrayContaining(['American Civil Liberties Union (ACLU)', 'RAICES']));
    expect(names(await openHelp()).slice(0, 2)).not.toEqual(first);
  });

  test('starts with a few services, and shows all when asked', async () => {
    const root = await openHelp();
    expect(names(root).length).toBeLessThan(10);
    await press(root, `Show all ${caseFile.resources.length}`);
    expect(names(root)).toHaveLength(caseFile.resources.length);
  });

  test('finds by name and place, with typing errors and without accents', async () => {
    const root = await openHelp('es');
    await type(root, 'imigracion california');
    expect(names(root).length).toBeGreaterThan(0);
  });

  test('says plainly when nothing fits, and starts again', async () => {
    const root = await openHelp();
    await type(root, 'zzzzzzz');
    expect(root.querySelector('.empty')?.textContent).toContain('No service fits');
    await press(root, 'Clear search and filters');
    expect(found(root)).toBe(`${caseFile.resources.length} services. Searches are not kept.`);
  });

  test('counts apart the services whose languages nobody confirmed', async () => {
    const root = await openHelp();
    await press(root, 'Spanish', '.chip');
    expect(found(root)).toMatch(/^\d+ services, and \d+ whose languages are not confirmed\./);
  });

  test('filters by situation, place and kind', async () => {
    const root = await openHelp();
    await choose(root, 'I am / I want to help', 'lgbtq');
    const all = found(root);
    await choose(root, 'Place', 'US-CA');
    expect(found(root)).not.toBe(all);
    await press(root, 'More filters');
    await choose(root, 'Kind of help', 'legal-representation');
    expect(names(root).length).toBeGreaterThan(0);
  });

  test('links only numbers that may be shown, with when they were seen', async () => {
    const root = await openHelp();
    await press(root, 'By phone', '.chip');
    await press(root, /^Show all/);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    const shown = caseFile.resources.flatMap(({ phones }) => phones).filter(({ audience }) => audience === 'anyone');
    expect(links).toHaveLength(shown.length);
    for (const link of links) expect(link.closest('.call')?.textContent).toMatch(/Number last seen|no date/);
  });

  test('warns of a service run by ICE before its number, and never puts it first', async () => {
    const root = await openHelp();
    await type(root, 'ice detention');
    const ice = [...root.querySelectorAll('.resource')].find((each) => each.textContent?.includes('run by ICE'));
    const warning = ice?.querySelector('.caveat.is-strong');
    const number = ice?.querySelector('.call');
    expect(warning && number && warning.compareDocumentPosition(number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(names(root)[0]).not.toMatch(/^ICE/);
  });

  test('says that we have not called the numbers', async () => {
    expect((await openHelp()).querySelector('.body')?.textContent).toContain('we have not called them');
  });

  test('says in the card that nobody read the site, or that our sources have no date', async () => {
    const root = await openHelp();
    await press(root, /^Show all/);
    const cards = [...root.querySelectorAll('.resource')].map(({ textContent }) => textContent ?? '');
    const of = (name: string) => cards.find((card) => card.startsWith(name)) ?? '';
    for (const { name, websiteConfirmed, lastVerified } of caseFile.resources) {
      expect(of(name).includes('not checked on the site itself'), name).toBe(websiteConfirmed === false);
      expect(of(name), name).toContain(lastVerified === null ? 'Our sources have no date' : 'Newest dated source');
    }
  });

  test('shows the address of a plain-http source as text', async () => {
    const root = await openHelp();
    await press(root, /^Show all/);
    const carecen = [...root.querySelectorAll('.resource')].find((each) => each.textContent?.startsWith('CARECEN'));
    if (!carecen) throw new Error('CARECEN is gone');
    await press(carecen, /more to know/);
    expect(carecen.querySelector('.address')?.textContent).toContain('http://www.carecen-la.org/daca');
    expect(carecen.querySelector('a[href^="http:"]')).toBeNull();
  });

  test('never calls a date “verified”', async () => {
    const root = await openHelp();
    await press(root, /^Show all/);
    expect(root.querySelector('.body')?.textContent).not.toMatch(/verified|open now/i);
  });

  test('shows every caveat of a service, the first at once', async () => {
    const root = await openHelp();
    await press(root, /^Show all/);
    const immdef = [...root.querySelectorAll('.resource')].find((each) => each.textContent?.includes('(ImmDef)'));
    if (!immdef) throw new Error('ImmDef is gone');
    await press(immdef, /more to know/);
    const resource = caseFile.resources.find(({ id }) => id === 'immigrant-defenders-law-center');
    for (const caveat of resource?.caveats ?? []) expect(immdef.textContent).toContain(caveat.en);
  });

  test('gives the focus to the field where the button that cleared it goes away', async () => {
    const root = await openHelp();
    await type(root, 'zzzzzz');
    await press(root, 'Clear search and filters');
    expect(root.activeElement?.matches('input[type=search]')).toBe(true);
    expect(names(root).length).toBeGreaterThan(0);
  });
});
