import type { SharedPage, SharedStatement } from '../../sharing/shared-page.ts';

export const text =
  'Crowd asks for return 🎨\nHernández Romero, who is being held in the CECOT prison, had an appointment.\nHe is “Salvadoran”, they wrote.';

export const page: SharedPage = {
  title: 'Crowd asks for return, "now"',
  url: 'https://www.news.example/2025/04/30/rally',
  outlet: null,
  language: 'en',
  published: '2025-04-30',
  text,
};

export const held = statementOn('Hernández Romero, who is being held in the CECOT prison, had an appointment.', {
  entry: 'held-at-cecot',
  verdict: 'dated',
  reason: 'ended-since',
  until: '2025-07-18',
  sources: ['cbs-list-primetimes'],
});

export const salvadoran = statementOn('He is “Salvadoran”, they wrote.', {
  entry: 'error-salvadoran',
  kind: 'correction',
  verdict: 'conflicts',
  reason: 'correction',
  speakers: [{ name: { en: 'the mayor', es: 'la alcaldesa' } }],
});

export function statementOn(quote: string, more: Partial<SharedStatement>): SharedStatement {
  const start = text.indexOf(quote);
  return {
    entry: 'removal',
    kind: 'claim',
    correction: null,
    verdict: 'matches',
    reason: 'confirmed',
    until: null,
    quote,
    place: { start, end: start + quote.length },
    speakers: [],
    spokenBy: null,
    sources: [],
    ...more,
  };
}
