import pattern from 'virtual:gate-pattern';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages, isExtensionGone, requestReader } from '../extension/content-messages.ts';
import { type ContentWorld, contentWorld } from '../extension/content-world.ts';
import type { InjectionResult, PageState, Refusal, ToPage } from '../extension/messages.ts';
import { reportError } from '../extension/report-error.ts';
import { addressWithDirective } from '../page/link-address.ts';
import { mayName } from '../page/may-name.ts';
import { watchPage } from '../page/watch-page.ts';

/**
 * Runs in every page of the outlets: one native search, and nothing else where the page does not name the case. On a
 * hit it calls the reader script, which reads the page's text and has it checked by the full rules.
 */
export default defineUnlistedScript(() => {
  const world = contentWorld();
  if (world.gate || window !== window.top) return;
  world.gate = true;
  world.link ??= addressWithDirective(window); // put into this page late, by the reader's wish
  // A page that the browser loads ahead may never be shown; its badge would stand on another page.
  if (isPrerendering()) document.addEventListener('prerenderingchange', () => startGate(world), { once: true });
  else startGate(world);
});

function startGate(world: ContentWorld): void {
  const stop = new AbortController();
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) {
    answerMessages(async () => ({ kind: 'not-html', contentType: document.contentType }), stop.signal);
    return;
  }
  let refused: Refusal | null = null;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    if (world.reader) await world.reader.pageChanged();
    // What came with the address is for the reader, also where the page no longer names him.
    else if (world.link || mayName(document, pattern)) await callReader();
    else refused = null; // that was said of the story before
  }

  const readerCame = new Promise<InjectionResult>((resolve) => {
    world.onReader = () => resolve({ ok: true });
  });

  async function callReader(): Promise<void> {
    const result = await Promise.race([requestReader(), readerCame]);
    if (!result.ok) refused = result.reason;
    else refused = world.reader ? null : 'unknown'; // it came and failed
  }

  function startLooking(): void {
    if (isExtensionGone()) stop.abort();
    else looking = look().catch((error) => reportError('gate', error));
  }

  async function answer(message: ToPage): Promise<PageState> {
    if (message.type === 'look-again') startLooking();
    await looking;
    // On a page that does not name him, the reader may still want the record; nothing else.
    if (message.type === 'open-sidebar' && !world.reader) await callReader();
    await world.reader?.do(message);
    if (world.reader) return world.reader.describe();
    return refused ? { kind: 'failed', reason: refused } : { kind: 'nothing' };
  }

  /** On a page about him every new sentence may; an empty frame for an advertisement does not. */
  function mayMatter(text: string): boolean {
    return world.reader?.isAbout() ? /\S/.test(text) : pattern.test(text);
  }

  startLooking();
  answerMessages(answer, stop.signal);
  const onAddedText = (subtrees: readonly Node[]) => {
    if (subtrees.some((node) => !isOurs(node) && mayMatter(node.textContent ?? ''))) startLooking();
  };
  watchPage({ onAddedText, onNavigation: startLooking }, stop.signal);
}

/** The element of page/host-element.ts, whose name is in capitals on HTML pages alone. */
function isOurs({ nodeName }: Node): boolean {
  return nodeName.toLowerCase() === 'case-in-context';
}

/** Chromium only; other browsers do not load pages ahead in a way that runs scripts. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
