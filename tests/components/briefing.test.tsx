import readCaseFile from 'virtual:case-file';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { Language } from '../../casefile/types.ts';
import { saysInEnglish, saysInSpanish, saysSensitive } from '../../preview/sample-statements.ts';
import { briefingFile } from '../../sharing/briefing-file.ts';
import { LANGUAGES } from './stage.tsx';

const caseFile = loadCaseFile(readCaseFile());
const WIDTHS = [320, 360, 720, 1200, 1600] as const;

const page = {
  url: `https://news.example/${'a-very-long-address-without-end/'.repeat(8)}`,
  title: 'Crowd in West Hollywood asks for makeup artist’s return',
  outlet: 'The Example News',
  published: '2025-04-30',
  language: 'en',
};

const note = {
  id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b11',
  quote: { exact: 'who is being held in the CECOT prison', prefix: '', suffix: '' },
  position: null,
  kind: 'correction',
  text: `No longer true.\n\n${'x'.repeat(400)}\n\u202eThis must not turn the page.`,
  about: 'release-2025-07-18',
  author: '\u202eAnna',
  created: '2026-11-22T10:00:00Z',
  modified: '2026-11-22T10:00:00Z',
} as const;

const statementsIn = { en: saysInEnglish.statements, es: saysInSpanish.statements };

/** The file as a browser opens it, in a frame of this width. */
async function opened(language: Language, width: number, change = (file: string) => file): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'Briefing', width, height: 800 });
  const file = briefingFile({
    caseFile,
    language,
    page,
    notes: [note, { ...note, about: 'sexual-abuse-allegation' }],
    statements: [...statementsIn[language], ...saysSensitive.statements],
    annotations: {},
    generated: '2026-11-23T01:02:03Z',
    signed: true,
  });
  frame.srcdoc = change(file);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The file did not open');
  return frame.contentDocument;
}

function axeIn(view: Window | null): typeof axe {
  const found = view && 'axe' in view ? view.axe : null;
  if (!found) throw new Error('axe is not in the frame');
  // What its own script has put there.
  return found as typeof axe;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe.each(LANGUAGES)('the briefing in %s', (language) => {
  test.each(WIDTHS)('is not wider than a window of %d px', async (width) => {
    const { documentElement, body } = await opened(language, width);
    expect(documentElement.scrollWidth).toBe(documentElement.clientWidth);
    const parts = [...body.querySelectorAll('main *')];
    const wide = parts.filter((part) => part.getBoundingClientRect().right > documentElement.clientWidth + 0.5);
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 100))).toEqual([]);
  });

  test('takes its style past its own policy', async () => {
    const { body } = await opened(language, 1200);
    expect(getComputedStyle(body).margin).toBe('0px');
    expect(getComputedStyle(body.querySelector('main') ?? body).maxWidth).toBe('736px');
  });

  test('has no fault that axe finds, folded and unfolded', async () => {
    // The policy forbids axe's script as it forbids every other.
    const { body, defaultView } = await opened(language, 900, (file) =>
      file.replace(/<meta http-equiv[^>]*>/, '').replace('</main>', () => `</main><script>${axe.source}</script>`),
    );
    for (const open of [false, true]) {
      for (const fold of body.querySelectorAll('details')) fold.open = open;
      const { violations } = await axeIn(defaultView).run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });

  test('keeps what is sensitive out of sight until it is opened', async () => {
    const { body } = await opened(language, 900);
    const folds = [...body.querySelectorAll('details')];
    expect(folds.length).toBeGreaterThan(3);
    for (const fold of folds) expect(fold.querySelector('.inside')?.checkVisibility()).toBe(false);
  });
});
