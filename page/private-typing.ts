import { isOwnHost } from './host-element.ts';

/** What tells those who listen what is typed. */
const TELLING =
  'keydown keyup keypress beforeinput input textInput compositionstart compositionupdate compositionend paste drop';
/** Of these, what our own interface wants to hear. */
const WANTED = /^(?:key|input)/;

/**
 * Keeps from the page what the reader types into the interface: a closed root hides where a key went, not which key. Only
 * what listens at the window before the page does can do that, so this has to come before the page's first script; our
 * fields get copies, which do not leave their root.
 */
export function keepTypingPrivate(view: Window, rootOf: (host: HTMLElement) => ShadowRoot | null | undefined): void {
  const onTyping = (event: Event) => {
    const { target, type } = event;
    const field = event.isTrusted && isOwnHost(target) && rootOf(target as HTMLElement)?.activeElement;
    if (!field) return;
    const copy = copyOf(event);
    event.stopImmediatePropagation();
    if (WANTED.test(type) && !field.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of TELLING.split(' ')) view.addEventListener(type, onTyping, true);
}

/** The same event for one root alone; of the plainest kind, for those of keys leave closed roots in Firefox. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  for (const name in event) Reflect.set(copy, name, event[name as keyof Event]); // what every event has stays as it is
  return copy;
}
