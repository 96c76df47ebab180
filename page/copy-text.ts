/** Whether the text is in the clipboard now; false where the browser refused. */
export async function copyText(
  text: string,
  { clipboard }: Partial<Pick<Navigator, 'clipboard'>> = navigator,
): Promise<boolean> {
  try {
    if (!clipboard) return copyByEvent(text); // a page without https has none
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The way of before there was a clipboard to ask: the browser asks what to copy. Old, and works on every page. */
function copyByEvent(text: string): boolean {
  let asked = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation(); // the page is not told what
    asked = true;
  };
  window.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && asked;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}
