/** A file that was made here. */
export interface GivenFile {
  name: string;
  mediaType: string;
  content: string | Blob;
}

/** The browser has read the file by then, also where it asks the reader first. In milliseconds. */
const KEPT = 60_000;

/**
 * Gives the reader a file to keep, made here: no request, no permission. `root`: in a page that is not ours, our own, so
 * that the page neither sees the link nor hears the click. Returns why that was not possible, or `null`.
 */
export function giveFile(
  root: ShadowRoot | HTMLElement,
  { name, mediaType, content }: GivenFile,
): 'no-downloads' | null {
  if (isSandboxed(root.ownerDocument)) return 'no-downloads';
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = root.ownerDocument.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
  return null;
}

/**
 * Whether the page's policy locks it in without an origin of its own; then the browser drops what it downloads, without
 * a word. (A policy that leaves it the origin and forbids downloads all the same cannot be told from outside.)
 */
function isSandboxed({ defaultView }: Document): boolean {
  return defaultView?.origin === 'null';
}
