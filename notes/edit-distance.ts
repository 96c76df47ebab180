/**
 * How many letters have to be added, dropped or replaced to make one text of the other (Levenshtein), counted in UTF-16
 * code units; `most` + 1 when it takes more than `most`. Only the stripe where it can be less is looked at.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(other.length, row + most);
    const now = new Array<number>(other.length + 1).fill(most + 1);
    if (from === 1) now[0] = row;
    let least = now[from - 1] ?? most + 1;
    for (let at = from; at <= to; at += 1) {
      const replaced = (before[at - 1] ?? 0) + (one.charCodeAt(row - 1) === other.charCodeAt(at - 1) ? 0 : 1);
      const cost = Math.min(replaced, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
      now[at] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = now;
  }
  return Math.min(before[other.length] ?? 0, most + 1);
}
