/** What the bench uses of mark.js, which has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(element: Element);
    mark(words: string[], options: { separateWordSearch: boolean; diacritics: boolean }): void;
  }
}
