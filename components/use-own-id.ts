import { useState } from 'preact/hooks';

/** The scripts of a page draw in one shadow root, each with a Preact of its own, and Preact's `useId` counts from 0 in each of them. */
const SCRIPT = Math.random().toString(36).slice(2, 8);
let count = 0;

/** An id that no other element of ours has; the same for as long as the component lives. */
export function useOwnId(): string {
  const [id] = useState(() => `cc-${SCRIPT}-${++count}`);
  return id;
}
