import { describe, expect, test } from 'vitest';
import type { AnnotatedPage } from '../../notes/note.ts';
import { type Shared, shareMessages } from '../../sharing/share-messages.ts';

const page: AnnotatedPage = {
  url: 'https://www.latimes.com/story',
  title: 'He was a makeup artist & “friend”',
  outlet: 'Los Angeles Times',
  published: '2025-04-30',
  language: 'en',
};
const link = 'https://www.latimes.com/story#:~:text=He%20was%20flown&casenotes=1.abc.0000001';
const shared: Shared = { page, url: link, passages: 3, withNotes: true };

/** Subject and body of a `mailto:` address, read as a mail program reads them. */
function mailFields(address: string): { subject: string; body: string } {
  const parts = address.replace(/^mailto:\?/, '').split('&');
  const field = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return { subject: decodeURIComponent(field('subject')), body: decodeURIComponent(field('body')) };
}

describe('the text for messengers', () => {
  test('says in English what the link is', () => {
    expect(shareMessages('en', shared).short).toBe(
      `3 passages of “He was a makeup artist & “friend”” (Los Angeles Times, 30 April 2025), with notes. Most browsers highlight them without anything installed.\n${link}`,
    );
  });

  test('says in Spanish what the link is', () => {
    expect(shareMessages('es', { ...shared, passages: 1, withNotes: false }).short).toBe(
      `1 pasaje de «He was a makeup artist & “friend”» (Los Angeles Times, 30 de abril de 2025). La mayoría de los navegadores los resaltan sin instalar nada.\n${link}`,
    );
  });

  test('of an article without passages, title, outlet and date says what there is', () => {
    const bare = { ...page, title: '', outlet: null, published: null };
    expect(shareMessages('en', { page: bare, url: page.url, passages: 0, withNotes: true }).short).toBe(
      `an article (latimes.com)\n${page.url}`,
    );
  });

  test('without its link is for share sheets', () => {
    const { short, without } = shareMessages('en', shared);
    expect(`${without}\n${link}`).toBe(short);
  });

  test('is one line and a link, whatever the page calls itself', () => {
    const rude = { ...page, title: 'One\ntwo \u202Ethree', outlet: 'A\r\nB' };
    const { short } = shareMessages('en', { ...shared, page: rude });
    expect(short.split('\n')).toHaveLength(2);
    expect(short).toContain('“One two three” (A B,');
  });
});

describe('with the longest link and a long title', () => {
  const long = `${link}&x=${'a'.repeat(1_800)}`.slice(0, 1_800);
  const wordy = { ...page, title: 'Él dijo que “sí” 👑 '.repeat(30), outlet: 'Ñ'.repeat(300) };
  const messages = (['en', 'es'] as const).map((language) =>
    shareMessages(language, { ...shared, page: wordy, url: long }),
  );

  test.each(messages)('the messenger’s text is at most 2,048 bytes, the link whole', ({ short }) => {
    expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(2_048);
    expect(short.endsWith(`\n${long}`)).toBe(true);
  });

  test.each(messages)('the mail is at most 1,900 characters', ({ mail }) => {
    expect(mail.length).toBeLessThanOrEqual(1_900);
  });

  test('a title is cut between characters', () => {
    for (const { short, mail } of messages) expect(`${short}${decodeURIComponent(mail)}`.isWellFormed()).toBe(true);
  });
});

describe('the mail', () => {
  test('has the article as its subject, and link and explanation in its body', () => {
    const { mail, mailHasLink } = shareMessages('en', shared);
    expect(mailHasLink).toBe(true);
    expect(mailFields(mail)).toEqual({
      subject: '“He was a makeup artist & “friend”” (Los Angeles Times, 30 April 2025)',
      body: [
        '3 passages of “He was a makeup artist & “friend”” (Los Angeles Times, 30 April 2025), with notes:',
        '',
        link,
        '',
        'Most browsers highlight them without anything installed. The notes show with the extension Case in Context. They are the sender’s own, not part of its verified record.',
      ].join('\r\n'),
    });
  });

  test('says where to paste a link that mail programs would cut', () => {
    const url = `${link}${'%20a'.repeat(420)}`;
    const { mail, mailHasLink } = shareMessages('es', { ...shared, url });
    expect(mailHasLink).toBe(false);
    expect(mailFields(mail).body).toContain('[pegue aquí el enlace]');
    expect(mail).not.toContain('casenotes');
  });
});
