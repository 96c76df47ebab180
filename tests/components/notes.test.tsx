import { describe, expect, test } from 'vitest';
import {
  heldDraft,
  heldNote,
  manyNotes,
  newDraft,
  otherPages,
  tattooNote,
  threeNotes,
} from '../../preview/sample-notes.ts';
import { focused, keys, showNotes, write } from './notes-stage.tsx';
import { find, nextFrame, press } from './stage.tsx';

const [first, second, third] = threeNotes;
if (!first || !second || !third) throw new Error('There are not three notes');

function texts(root: ShadowRoot, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function noteWords(root: ShadowRoot): string[] {
  return texts(root, '[data-note] > .text');
}

describe('the notes of a page', () => {
  test('stand in the reader’s order, each with its passage, kind and day', async () => {
    const { root } = showNotes();
    await nextFrame();
    expect(noteWords(root)).toEqual(threeNotes.map(({ note }) => note.text));
    expect(texts(root, '.note .said')[0]).toBe('“who is being held in the CECOT prison”');
    expect(texts(root, '.note .by')[0]).toMatch(/^Correction needed · 2[123] Nov 2026$/);
  });

  test('that lost their passage say so, and cannot be gone to', async () => {
    const { root, told } = showNotes();
    await nextFrame();
    expect(texts(root, '.note')[2]).toContain('This passage is no longer on the page. The note is kept.');
    expect(root.querySelectorAll('[aria-label^="Go to passage"]')).toHaveLength(2);
    await press(root, 'Attach to another passage');
    expect(told).toEqual([['reattach', third.note.id]]);
  });

  test('ask for a selection when there was none to be tied to', async () => {
    const { root } = showNotes({ unattached: third.note.id });
    await nextFrame();
    expect(texts(root, '.note [role=status]').join('')).toMatch(/^Select the passage in the article first/);
  });

  test('say where the match is only near', async () => {
    const { root } = showNotes();
    await nextFrame();
    expect(texts(root, '.note').filter((text) => text.includes('Near match.'))).toHaveLength(1);
  });

  test('show the entry of the record they are about in its own letters, and say when there is none', async () => {
    const { root } = showNotes({ notes: manyNotes });
    await nextFrame();
    expect(texts(root, '.note .about .record')[0]).toMatch(/^From 15 March to 18 July 2025/);
    expect(root.textContent).toContain('This version of the record does not have the entry');
  });

  test('fold a sensitive entry of the record unless the reader chose otherwise', async () => {
    const folded = showNotes({ notes: manyNotes }).root;
    await nextFrame();
    expect(find(folded, '.about summary', 'Account of sexual violence in prison').closest('details')?.open).toBe(false);
    const shown = showNotes({ notes: manyNotes, sensitive: 'show' }).root;
    await nextFrame();
    expect(shown.querySelectorAll('.about summary')).toHaveLength(0);
  });

  test('show markup as the letters it is written in', async () => {
    const { root } = showNotes({ notes: manyNotes });
    await nextFrame();
    expect(root.querySelector('.note .text b')).toBeNull();
    expect(noteWords(root)[3]).toContain('<b>Not bold</b>');
  });

  test('that are none tell how to make one', async () => {
    const { root } = showNotes({ notes: [] });
    await nextFrame();
    expect(root.querySelector('.empty')?.textContent).toContain('Select a passage in the article');
    expect(root.querySelectorAll('.note')).toHaveLength(0);
  });

  test('go to their passage, and take the focus when the article asks for one', async () => {
    const { root, told, set } = showNotes();
    await nextFrame();
    await press(root, /^Go to passage: No longer true/);
    expect(told).toEqual([['go to', heldNote.id]]);
    set({ current: tattooNote.id });
    await nextFrame();
    expect(root.activeElement?.getAttribute('data-note')).toBe(tattooNote.id);
    expect(root.querySelectorAll('.is-current')).toHaveLength(1);
  });
});

describe('a note that is deleted', () => {
  test('leaves “Undo” in its place, with the focus on it; undone, it has the focus itself', async () => {
    const { root } = showNotes();
    await nextFrame();
    find(root, 'button', /^Delete: Both sides/).focus();
    await keys('{Enter}');
    expect(noteWords(root)).toEqual([first.note.text, third.note.text]);
    expect(focused(root)).toBe('Undo');
    expect(root.querySelector('.note-list > li:nth-child(2)')?.textContent).toContain('Note deleted.');
    await keys('{Enter}');
    expect(root.activeElement?.getAttribute('data-note')).toBe(second.note.id);
    expect(root.querySelector('[data-undo]')).toBeNull();
  });

  test('leaves the focus on the title once it cannot be undone any more', async () => {
    const { root, set } = showNotes();
    await nextFrame();
    find(root, 'button', /^Delete: Both sides/).focus();
    await keys('{Enter}');
    set({ deleted: null });
    await nextFrame();
    expect(focused(root)).toMatch(/^Your notes on this page/);
  });

  test('does not take the focus from elsewhere', async () => {
    const { root, set } = showNotes({ deleted: { note: heldNote } });
    await nextFrame();
    set({ deleted: null });
    await nextFrame();
    expect(root.activeElement).toBeNull();
  });
});

describe('the order', () => {
  test('changes by keyboard; the focus stays on the button, or goes to its opposite at the end', async () => {
    const { root, told } = showNotes();
    await nextFrame();
    find(root, 'button', /^Move down: No longer true/).focus();
    await keys('{Enter}');
    expect(noteWords(root)).toEqual([second, first, third].map(({ note }) => note.text));
    expect(focused(root)).toMatch(/^Move down: No longer true/);
    await keys('{Enter}');
    expect(noteWords(root)).toEqual([second, third, first].map(({ note }) => note.text));
    expect(focused(root)).toMatch(/^Move up: No longer true/);
    expect(told).toEqual([
      ['move', [heldNote.id, 1]],
      ['move', [heldNote.id, 2]],
    ]);
    expect(texts(root, '[role=status]')).toContain('Moved to place 3 of 3.');
  });

  test('cannot be changed in what a search found', async () => {
    const { root } = showNotes({ notes: manyNotes });
    await nextFrame();
    expect(root.querySelectorAll('[data-move]').length).toBeGreaterThan(0);
    await write(root.querySelector('[type=search]'), 'note number');
    expect(root.querySelectorAll('[data-move]')).toHaveLength(0);
  });
});

describe('the search', () => {
  test('finds passages and notes without regard to accents and order, and says how many', async () => {
    const { root } = showNotes({ notes: manyNotes });
    await nextFrame();
    await write(root.querySelector('[type=search]'), 'MESSÁGES where');
    expect(noteWords(root)).toEqual(['Where did the messages go?']);
    expect(texts(root, '.note-search [role=status]')).toEqual(['1 note found']);
    await write(root.querySelector('[type=search]'), 'nothing of the kind');
    expect(texts(root, '.note-search [role=status]')).toEqual(['No note has these words.']);
    await keys('{Escape}');
    expect(root.querySelectorAll('[data-note]')).toHaveLength(manyNotes.length);
  });

  test('looks on other pages too, once they were asked for', async () => {
    const { root, told } = showNotes({ elsewhere: otherPages });
    await nextFrame();
    await write(root.querySelector('[type=search]'), 'barber');
    expect(texts(root, '.other-page .reminder')).toEqual(['He is from Venezuela, and a makeup artist.']);
    await press(root, /^Page without a title/);
    expect(told).toEqual([['open', 'https://www.news.example/undated']]);
  });

  test('waits until there is something to search', async () => {
    const { root, told } = showNotes();
    await nextFrame();
    expect(root.querySelector('[type=search]')).toBeNull();
    await press(root, 'Notes on other pages');
    expect(told).toEqual([['elsewhere']]);
  });
});

describe('the editor', () => {
  test('takes the focus at the end of what is written', async () => {
    const { root } = showNotes({ draft: heldDraft });
    await nextFrame();
    const field = root.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('The field has no focus');
    expect(field.selectionStart).toBe(heldDraft.text.length);
    expect(texts(root, '[aria-describedby] + p, textarea + p')[0]).toBe(
      `${heldDraft.text.length} of 2,000 characters · kept on this device only`,
    );
  });

  test('saves with Ctrl and Enter, and leaves the focus on the new note', async () => {
    const { root, told } = showNotes({ draft: newDraft });
    await nextFrame();
    await write(root.activeElement, 'Seen on the steps.');
    await keys('{Control>}{Enter}{/Control}');
    expect(told.at(-1)).toEqual(['save', 'Seen on the steps.']);
    expect(root.querySelector('form')).toBeNull();
    expect(root.activeElement?.getAttribute('data-note')).toBe('added');
  });

  test('goes with Escape while nothing is written, and stays with it once something is', async () => {
    const { root, told } = showNotes({ draft: newDraft });
    await nextFrame();
    await write(root.activeElement, 'Words');
    await keys('{Escape}');
    expect(root.querySelector('.warned')?.textContent).toMatch(/^Not saved yet/);
    expect(root.querySelector('textarea')?.value).toBe('Words');
    await write(root.querySelector('textarea'), ' ');
    await keys('{Escape}');
    expect(told.at(-1)).toEqual(['draft', null]);
    expect(focused(root)).toMatch(/^Your notes on this page/);
  });

  test('of an unchanged note goes with Escape, and the note has the focus', async () => {
    const { root } = showNotes();
    await nextFrame();
    await press(root, /^Edit: No longer true/);
    expect(root.querySelectorAll('form')).toHaveLength(1);
    await keys('{Escape}');
    expect(root.activeElement?.getAttribute('data-note')).toBe(heldNote.id);
  });

  test('takes no more than 2,000 characters', async () => {
    const { root } = showNotes({ draft: newDraft });
    await nextFrame();
    expect(root.querySelector('textarea')?.maxLength).toBe(2_000);
  });

  test('says what the note is for', async () => {
    const { root, told } = showNotes({ draft: newDraft });
    await nextFrame();
    const select = root.querySelector('select');
    if (!select) throw new Error('There is no choice of kinds');
    expect([...select.options].map(({ text }) => text)).toEqual([
      'Comment',
      'Question',
      'Correction needed',
      'Context',
    ]);
    select.value = 'question';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
    expect(told).toHaveLength(1);
    expect(select.value).toBe('question');
  });

  test('ties the note to an entry of the record by keyboard alone, and unties it', async () => {
    const { root } = showNotes({ draft: newDraft });
    await nextFrame();
    await write(root.querySelector('[role=combobox]'), 'held at cecot high-security');
    const shown = root.querySelectorAll('[role=option]').length;
    expect(shown).toBeGreaterThan(0);
    await keys('{ArrowDown}');
    const active = root.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
    expect(root.querySelector('[role=option][aria-selected=true]')?.id).toBe(active);
    await keys('{Enter}');
    expect(texts(root, 'form .about .record')[0]).toMatch(/^From 15 March to 18 July 2025/);
    expect(root.querySelector('form')).not.toBeNull();
    await press(root, /^Remove/);
    expect(root.activeElement?.getAttribute('role')).toBe('combobox');
  });

  test('closes the list of entries with Escape before anything else', async () => {
    const { root, told } = showNotes({ draft: newDraft });
    await nextFrame();
    await write(root.querySelector('[role=combobox]'), 'cecot');
    await keys('{Escape}');
    expect(root.querySelector<HTMLElement>('[role=listbox]')?.checkVisibility()).toBe(false);
    expect(told).toEqual([]);
    await keys('{Escape}');
    expect(told).toEqual([['draft', null]]);
  });

  test('names sensitive entries by their label, and finds them by their words', async () => {
    const { root } = showNotes({ draft: newDraft });
    await nextFrame();
    await write(root.querySelector('[role=combobox]'), 'sexual');
    expect(texts(root, '[role=option] > .record').filter((text) => /sexual (?!orientation)/i.test(text))).toEqual([]);
    expect(texts(root, '[role=option]').some((text) => text.includes('Account of sexual violence'))).toBe(true);
  });
});

describe('keeping', () => {
  test('in a private window is said before anybody writes', async () => {
    const { root } = showNotes({ keeping: 'private-window', draft: newDraft });
    await nextFrame();
    expect(root.querySelector('.notice')?.textContent).toMatch(/^This is a private window: nothing is stored/);
    expect(root.querySelector('form')?.textContent).not.toContain('kept on this device');
  });

  test('that failed is an alert with its reason', async () => {
    const { root } = showNotes({ keeping: 'storage-full' });
    await nextFrame();
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/was not kept: the space/);
  });
});

describe('the nickname', () => {
  test('is none until the reader writes one, and told when the field is left', async () => {
    const { root, told } = showNotes();
    await nextFrame();
    await press(root, 'Your name on shared notes: none');
    const field = root.querySelector('.nickname input');
    await write(field, ' Marisol ');
    expect(told).toEqual([]);
    await keys('{Enter}');
    expect(told).toEqual([['nickname', 'Marisol']]);
  });

  test('comes back with Escape', async () => {
    const { root, told } = showNotes({ nickname: 'Marisol' });
    await nextFrame();
    await press(root, /^Your name on shared notes/);
    const field = root.querySelector<HTMLInputElement>('.nickname input');
    await write(field, 'Somebody');
    await keys('{Escape}');
    expect(field?.value).toBe('Marisol');
    expect(told).toEqual([]);
  });
});

describe('the control at a selection', () => {
  test('can be switched off, and on again', async () => {
    const { root, told } = showNotes({ selectionBar: 'show' });
    await nextFrame();
    const box = find(root, 'label', /^Offer a note/).querySelector('input');
    expect(box?.checked).toBe(true);
    box?.click();
    expect(told).toEqual([['selection bar', 'hide']]);
  });
});
