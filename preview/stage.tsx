import { type ComponentChildren, render } from 'preact';
import styles from '../components/styles.css?inline';

/** Renders into a shadow root, as the extension does, and returns that root. */
export function renderInShadow(host: HTMLElement, content: ComponentChildren): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  render(content, root);
  return root;
}

/** Something to read beside the sidebar. Written for the preview. */
export function Article({ dark = false }: { dark?: boolean }) {
  return (
    <article class={`article ${dark ? 'is-dark' : ''}`}>
      <p class="by">Example article, written for this preview</p>
      <h1>Crowd in West Hollywood asks for makeup artist’s return</h1>
      <p class="by">By a staff writer · April 30, 2025</p>
      <p>
        WEST HOLLYWOOD. Elected officials and neighbors gathered on Wednesday to ask for the return of Andry José
        Hernández Romero, a makeup artist who was flown to El Salvador on March 15 without a hearing.
      </p>
      <p>
        Hernández Romero, who is being held in the CECOT prison, had come to the San Ysidro port of entry with an
        appointment. His lawyers say he passed a credible-fear interview before he was moved to Texas.
      </p>
      <p>
        Friends laid makeup brushes and paper crowns on the steps of City Hall, beside letters addressed to Andry
        Hernández. His lawyers told the crowd that nobody has heard from him since.
      </p>
      <p>
        The city council is to discuss a resolution next week. Organizers said that they would keep a book open for
        messages at the library until then.
      </p>
    </article>
  );
}
