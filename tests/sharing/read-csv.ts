/** The cells of a table as RFC 4180 has it, read one character at a time: the opposite of what is tested. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quoted && mark === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"') quoted = !quoted;
    else if (quoted) cell += mark;
    else if (mark === ',') {
      row.push(cell);
      cell = '';
    } else if (mark === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += mark;
  }
  return rows;
}
