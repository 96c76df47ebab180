/** A page in a frame of its own: nothing is loaded from anywhere, none of its scripts run. */
export interface OpenFrame {
  document: Document;
  window: Window & typeof globalThis;
  close(): void;
}

const NO_NETWORK = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Opens the HTML in a window of this size, in CSS pixels. */
export async function openFrame(html: string, width = 1280, height = 800): Promise<OpenFrame> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = `position: fixed; left: 0; top: 0; border: 0; width: ${width}px; height: ${height}px`;
  frame.srcdoc = html.replace(/<head[^>]*>|$/i, (head) => head + NO_NETWORK);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis; // it has loaded
  return {
    document: window.document,
    window,
    close: () => frame.remove(),
  };
}

/** When the frame has been painted twice: resize observers and animation frames asked for in the first have run. */
export function nextFrame(window: Window): Promise<void> {
  return new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())));
}
