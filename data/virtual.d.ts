declare module 'virtual:case-file' {
  const caseFile: import('../casefile/types.ts').CompiledCaseFile;
  export default caseFile;
}

declare module 'virtual:gate-names' {
  const names: import('./names-file.ts').NamesFile;
  export default names;
}

declare module 'virtual:gate-pattern' {
  const pattern: RegExp;
  export default pattern;
}
