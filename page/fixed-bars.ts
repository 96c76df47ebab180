/** Bars that stay in the window while the page scrolls do not follow the margin of `html`: they are shortened one by one. */
import type { DockOptions } from './dock.ts';

/** A bar spans this share of the window; what is smaller (a chat button) may lie under the sidebar. */
const BAR_SHARE = 0.5;
/** Points at which the strip of the sidebar is probed, as shares of its width and of the window's height. */
const PROBES_ACROSS = [0.1, 0.5, 0.9];
const PROBES_DOWN = [0.01, 0.04, 0.08, 0.15, 0.3, 0.5, 0.7, 0.85, 0.92, 0.97, 0.995];
/** Longer paths are not worth a rule. */
const DEEPEST = 40;

/** Fits no element. */
const NOTHING = ':not(*)';

/** The fixed bars of a page that reach where the sidebar will stand. */
export class FixedBars {
  readonly #bars: readonly Element[];
  readonly #options: DockOptions;

  constructor(document: Document, options: DockOptions) {
    this.#bars = fixedBars(document, options);
    this.#options = options;
  }

  /** One rule a bar, that ends it where the sidebar begins; '' when there are none. */
  rules(): string {
    const { width, edge } = this.#options;
    const shortened = `${edge}: ${width}px !important; max-width: calc(100% - ${width}px) !important; box-sizing: border-box !important`;
    return this.#bars.map((bar) => `${pathTo(bar) ?? NOTHING} { ${shortened} }`).join('\n');
  }

  /** Keeps the last rules of a sheet, which are these, on their bars while the page changes around them; returns the end of it. */
  follow(sheet: CSSStyleSheet): () => void {
    const observer = new MutationObserver(() => {
      const rules = [...sheet.cssRules].slice(-this.#bars.length).map(styleRuleIn);
      for (const [at, bar] of this.#bars.entries()) setSelector(rules[at], pathTo(bar) ?? NOTHING);
    });
    for (const above of this.#bars.flatMap(ancestorsOf)) observer.observe(above, { childList: true });
    return () => observer.disconnect();
  }
}

/** The rule itself, which another one may hold: see while-installed.ts. */
function styleRuleIn(rule: CSSRule): CSSStyleRule | undefined {
  const inner = 'selectorText' in rule ? rule : (rule as CSSGroupingRule).cssRules[0]; // one of these two
  return inner as CSSStyleRule | undefined;
}

/** A sheet that is touched is asked again for the whole page. */
function setSelector(rule: CSSStyleRule | undefined, selector: string): void {
  if (rule && rule.selectorText !== selector) rule.selectorText = selector;
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

function fixedBars(document: Document, { width, edge }: DockOptions): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  const bars = new Set<Element>();
  for (const across of PROBES_ACROSS) {
    for (const down of PROBES_DOWN) {
      const x = edge === 'right' ? view.innerWidth - across * width : across * width;
      // What is in the top layer (the sidebar itself, when the window has changed its size) hides no bar.
      const top = document.elementsFromPoint(x, down * view.innerHeight).find((one) => !one.matches(':popover-open'));
      const fixed = top ? fixedAround(top) : null;
      if (fixed && fixed.getBoundingClientRect().width >= BAR_SHARE * view.innerWidth) bars.add(fixed);
    }
  }
  return [...bars];
}

function fixedAround(start: Element): Element | null {
  for (let element: Element | null = start; element; element = element.parentElement) {
    if (getComputedStyle(element).position === 'fixed') return element;
  }
  return null;
}

/** A selector by place, for no name or attribute of a hostile page can be trusted in one; null when it would be too long. */
function pathTo(target: Element): string | null {
  const steps: string[] = [];
  for (let element: Element | null = target; element?.parentElement; element = element.parentElement) {
    steps.unshift(`:nth-child(${[...element.parentElement.children].indexOf(element) + 1})`);
    if (steps.length > DEEPEST) return null;
  }
  return target.getRootNode() === target.ownerDocument ? [':root', ...steps].join(' > ') : null;
}
