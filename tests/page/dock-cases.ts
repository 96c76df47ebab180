const TEXT =
  `<p>${'He had asked for asylum at the border, and was flown out before his hearing could take place. '.repeat(6)}</p>`.repeat(
    40,
  );

/** A page in a window 1,280 CSS pixels wide → how a sidebar of 400 fits it: does it dock? */
export const DOCK_CASES: [name: string, html: string, docks: boolean][] = [
  ['plain text', TEXT, true],
  ['a centred column', `<div style="max-width: 680px; margin: 0 auto">${TEXT}</div>`, true],
  ['a narrow column', `<div style="width: 420px; margin: 0 auto">${TEXT}</div>`, true],
  [
    'a column and a rail beside it',
    `<div style="display: grid; grid-template-columns: 1fr 300px"><main>${TEXT}</main><aside>Ads</aside></div>`,
    true,
  ],
  [
    'a fixed frame whose column is free',
    `<div style="width: 1000px"><div style="width: 640px; float: left">${TEXT}</div><div style="width: 300px; float: right">Ads</div></div>`,
    true,
  ],
  ['a fixed frame whose column is not', `<div style="width: 1240px; margin: 0 auto">${TEXT}</div>`, false],
  [
    'columns that would be squeezed',
    `<div style="display: grid; grid-template-columns: 500px 1fr"><aside>Ads</aside><main>${TEXT}</main></div>`,
    false,
  ],
  ['a body as wide as the window', `<style>body { width: 100vw; margin: 0 }</style>${TEXT}`, true],
  ['a body that may not shrink', `<style>body { min-width: 1200px }</style>${TEXT}`, true],
  ['a body of fixed width', `<style>body { width: 1100px; margin: 0 auto }</style>${TEXT}`, true],
  ['an html of fixed width', `<style>html { width: 1200px }</style>${TEXT}`, true],
  ['margins that are important', `<style>html { margin: 0 !important }</style>${TEXT}`, true],
  ['a box placed in the window', `<div style="position: fixed; inset: 0; overflow: auto">${TEXT}</div>`, true],
  [
    'a box placed in the window that stays as wide',
    `<div style="position: fixed; left: 0; width: 1280px; min-width: 1280px; top: 0; bottom: 0; overflow: auto">${TEXT}</div>`,
    false,
  ],
  ['right-to-left text', `<div dir="rtl">${TEXT}</div>`, true],
  [
    'an app that scrolls inside',
    `<style>html, body { height: 100%; overflow: hidden; margin: 0 }</style><div style="height: 100%; overflow: auto">${TEXT}</div>`,
    true,
  ],
  ['no text', '<img alt="">', false],
  ['nothing', '', false],
  ['a frameset', '<html><frameset><frame src="about:blank"></frameset></html>', false],
];

export const FIXED_BAR = `<header style="position: fixed; top: 0; left: 0; width: 100%; height: 60px; background: #eee"><a href="#" style="float: right">Menu</a></header>${TEXT}`;

export const LONG_PAGE = TEXT;
