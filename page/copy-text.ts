/** Whether the text is in the clipboard now; false where there is none (a page without https) or it was refused. */
export async function copyText(
  text: string,
  { clipboard }: Pick<Navigator, 'clipboard'> = navigator,
): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
