declare module 'virtual:case-file' {
  /** Reads the record anew each time. */
  const readCaseFile: () => import('../casefile/types.ts').CompiledCaseFile;
  export default readCaseFile;
}

declare module 'virtual:cues' {
  const cues: import('./compiled-cues.ts').CompiledCues;
  export default cues;
}

declare module 'virtual:gate-names' {
  const names: import('./names-file.ts').NamesFile;
  export default names;
}

declare module 'virtual:gate-pattern' {
  const pattern: RegExp;
  export default pattern;
}

declare module 'virtual:written-names' {
  const names: import('../detection/written-names.ts').WrittenNames & {
    gate: string;
    words: import('./name-words-file.ts').NameWordsFile;
  };
  export default names;
}
