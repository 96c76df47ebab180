/**
 * Runs in the extension's own world of a page, put there by a test: looks into the closed shadow root as a person or a
 * screen reader would, by role and name. A classic script, so that both browsers take it as it is.
 */
globalThis.probe ??= (() => {
  const ROLES = {
    A: 'link',
    ARTICLE: 'article',
    ASIDE: 'complementary',
    BUTTON: 'button',
    DETAILS: 'group',
    DIALOG: 'dialog',
    FIELDSET: 'group',
    FOOTER: 'contentinfo',
    HEADER: 'banner',
    LI: 'listitem',
    NAV: 'navigation',
    OL: 'list',
    SECTION: 'region',
    SELECT: 'combobox',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    UL: 'list',
  };
  const INPUTS = { search: 'searchbox', checkbox: 'checkbox', radio: 'radio', button: 'button', range: 'slider' };

  /** Our elements in the page: that of the launcher and the sidebar, and that of what stands beside a selection. */
  function hosts() {
    return [...document.querySelectorAll('case-in-context')];
  }

  function rootOf(element) {
    return globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;
  }

  /** Their closed roots. */
  function roots() {
    return hosts().map(rootOf).filter(Boolean);
  }

  /** That of the launcher and the sidebar. */
  function host() {
    return hosts().find((element) => rootOf(element)?.querySelector('.panel, .launcher')) ?? hosts()[0] ?? null;
  }

  /** The closed root; null when nothing of ours is in the page. */
  function root() {
    const element = host();
    return element && rootOf(element);
  }

  function roleOf(element) {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    if (/^H[1-6]$/.test(element.tagName)) return 'heading';
    if (element.tagName === 'INPUT') return INPUTS[element.type] ?? 'textbox';
    return ROLES[element.tagName] ?? null;
  }

  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (/^(?:STYLE|SCRIPT)$/.test(node.tagName) || !isVisible(node)) return '';
    if (node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
    return [...node.childNodes].map(textOf).join(isInline(node) ? '' : ' ');
  }

  function isInline(element) {
    return getComputedStyle(element).display.startsWith('inline');
  }

  function isVisible(element) {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }

  function squash(text) {
    return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
  }

  function nameOf(element) {
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return squash(
        by
          .split(/\s+/)
          .map((id) => textOf(element.getRootNode().getElementById(id)))
          .join(' '),
      );
    if (element.hasAttribute('aria-label')) return squash(element.getAttribute('aria-label'));
    if (element.labels?.length) return squash([...element.labels].map(textOf).join(' '));
    return squash(textOf(element)) || element.getAttribute('placeholder') || element.title || '';
  }

  function describe(element) {
    const box = element.getBoundingClientRect();
    return {
      role: roleOf(element),
      name: nameOf(element),
      lang: element.closest('[lang]')?.lang ?? null,
      expanded:
        element.getAttribute('aria-expanded') ??
        (element.tagName === 'SUMMARY' ? String(element.parentElement.open) : null),
      pressed: element.getAttribute('aria-pressed'),
      selected: element.getAttribute('aria-selected'),
      href: element.getAttribute('href'),
      rel: element.getAttribute('rel'),
      target: element.getAttribute('target'),
      disabled: element.disabled ?? false,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
    };
  }

  function all(role) {
    const elements = roots().flatMap((each) => [...each.querySelectorAll('*')]);
    return elements.filter((element) => roleOf(element) === role && isVisible(element));
  }

  /** A name is a text to hold, or /a pattern/. */
  function fits(name, wanted) {
    if (wanted === null) return true;
    const pattern = /^\/(.*)\/(\w*)$/s.exec(wanted);
    return pattern ? new RegExp(pattern[1], pattern[2]).test(name) : name.includes(wanted);
  }

  function find(role, name) {
    return all(role).find((element) => fits(nameOf(element), name)) ?? null;
  }

  return {
    present: () => root() !== null,
    /** Every element with this role, in the order of the page. */
    list: (role, name = null) =>
      all(role)
        .filter((element) => fits(nameOf(element), name))
        .map(describe),
    find: (role, name = null) => {
      const element = find(role, name);
      return element && describe(element);
    },
    /** Brings it into view, so that the mouse can reach it. */
    reach: (role, name = null) => {
      const element = find(role, name);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element && describe(element);
    },
    focus: (role, name = null) => {
      find(role, name)?.focus();
      return true;
    },
    focused: () => {
      const element = roots().find((each) => each.activeElement)?.activeElement;
      return element ? describe(element) : null;
    },
    text: () =>
      squash(
        roots()
          .flatMap((each) => [...each.children].map(textOf))
          .join(' '),
      ),
    /** The same without the names that stand in place of it: all that is written. */
    texts: () =>
      squash(
        roots()
          .map((each) => [...each.children].map((child) => child.innerText).join(' '))
          .join(' '),
      ),
    box: () => {
      const boxes = root()
        ? [...root().querySelectorAll('.panel, .launcher')].map((e) => e.getBoundingClientRect())
        : [];
      return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    /** What of ours is wider than the part of the window it stands in. */
    overflowing: () => {
      const panel = root()?.querySelector('.panel');
      if (!panel) return [];
      const { left, right } = panel.getBoundingClientRect();
      const outside = [...panel.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          isVisible(element) &&
          box.width > 1 &&
          (box.right > right + 1 || box.left < left - 1) &&
          !isClipped(element, panel)
        );
      });
      return outside
        .slice(0, 5)
        .map((element) => `${element.tagName}.${element.className} ${squash(element.textContent).slice(0, 60)}`);
    },
    /** The violations axe-core finds in our shadow roots; needs axe.js in this world. */
    axe: async () => {
      const found = [];
      for (const element of hosts().filter(isShown)) found.push(...(await axeIn(element)));
      return found;
    },
  };

  function isShown(element) {
    return [...(rootOf(element)?.querySelectorAll('*') ?? [])].some(isVisible);
  }

  async function axeIn(element) {
    // axe walks into open roots only, and asks only below `body` what is painted where, but we stand beside it. So in
    // this world, and nowhere else, our root looks open and our element is the body.
    Object.defineProperty(element, 'shadowRoot', { configurable: true, value: rootOf(element) });
    Object.defineProperty(document, 'body', { configurable: true, value: element });
    const rules = { region: { enabled: false } }; // the article around us is not ours
    const { violations, passes } = await globalThis.axe.run({ include: [element] }, { rules });
    delete document.body;
    delete element.shadowRoot;
    // A run that saw nothing would find nothing.
    if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe did not see the shadow root');
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes
          .slice(0, 3)
          .map((n) => `    ${n.html} ${n.failureSummary}`)
          .join('\n')}`,
    );
  }

  function isClipped(element, panel) {
    for (let at = element.parentElement; at && at !== panel; at = at.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
    }
    return (
      /^(?:absolute|fixed)$/.test(getComputedStyle(element).position) && getComputedStyle(element).clipPath !== 'none'
    );
  }
})();
