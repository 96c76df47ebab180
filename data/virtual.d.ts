declare module 'virtual:case-file' {
  const caseFile: import('../casefile/types.ts').CompiledCaseFile;
  export default caseFile;
}

declare module 'virtual:cues-*' {
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
  const names: import('../detection/written-names.ts').WrittenNames & { gate: string };
  export default names;
}
