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
        WEST HOLLYWOOD. LGBTQ leaders and city officials gathered on Wednesday to ask for the return of Andry José
        Hernández Romero, a makeup artist who was flown to El Salvador on March 15.
      </p>
      <p>
        Hernández Romero, who is being held in the CECOT prison, had come to the San Ysidro port of entry with an
        appointment. His lawyers say he passed a credible-fear interview before he was moved to Texas.
      </p>
      <p>
        Neither the family nor the lawyers of Andry Hernández have had any contact with him since he was taken there.
        They have asked for proof that he is alive.
      </p>
      <p>
        Here the example ends. It names no outlet and tells nothing that the record does not, so that nobody takes it
        for news.
      </p>
    </article>
  );
}
