/** One slip in one file each, as an editor may make it, and what the editor is then told. */

export interface ShapeCase {
  fact: string;
  file: string;
  /** Changes the file's text. */
  edit(text: string): string;
  /** The line that is printed. */
  told: RegExp;
}

interface Entry {
  [field: string]: unknown;
}

/** Changes the first entry of a list. */
function first(change: (entry: Entry) => void): (text: string) => string {
  return (text) => {
    const list = JSON.parse(text);
    change(list[0]);
    return JSON.stringify(list);
  };
}

export const SHAPE_CASES: ShapeCase[] = [
  {
    fact: 'a claim has no id',
    file: 'claims.json',
    edit: first((claim) => delete claim.id),
    told: /^claims\.json, entry 1: id is missing \[shape\]$/,
  },
  {
    fact: 'an id is empty',
    file: 'claims.json',
    edit: first((claim) => Object.assign(claim, { id: '' })),
    told: /^claims\.json, entry 1: id is empty \[shape\]$/,
  },
  {
    fact: 'an id is not a slug',
    file: 'claims.json',
    edit: first((claim) => Object.assign(claim, { id: 'Birth date' })),
    told: /^claims\.json, Birth date: id is "Birth date": must be a lower-case slug \[shape\]$/,
  },
  {
    fact: 'the Spanish of a statement is missing',
    file: 'claims.json',
    edit: first((claim) => Object.assign(claim, { statement: { en: 'He was born.' } })),
    told: /^claims\.json, birth-date: statement\.es is missing: Spanish is required \[shape\]$/,
  },
  {
    fact: 'the English of a title is empty',
    file: 'events.json',
    edit: first((event) => Object.assign(event, { title: { en: ' ', es: 'Sale de Venezuela' } })),
    told: /^events\.json, departure: title\.en is missing: English is required \[shape\]$/,
  },
  {
    fact: 'the Spanish of a caveat is null',
    file: 'resources.json',
    edit: first((resource) => Object.assign(resource, { caveats: [{ en: 'Only in Texas.', es: null }] })),
    told: /^resources\.json, immigrant-defenders-law-center: caveats 1 es is missing: Spanish is required \[shape\]$/,
  },
  {
    fact: 'a field is misspelt',
    file: 'claims.json',
    edit: first((claim) => Object.assign(claim, { sensitivty: [] })),
    told: /^claims\.json, birth-date: sensitivty is not a field of such an entry \[shape\]$/,
  },
  {
    fact: 'a status is not one of the three',
    file: 'claims.json',
    edit: first((claim) => Object.assign(claim, { status: 'proven' })),
    told: /^claims\.json, birth-date: status is "proven": allowed are "confirmed", "reported", "disputed" \[shape\]$/,
  },
  {
    fact: 'a date is not written as a date',
    file: 'events.json',
    edit: first((event) => Object.assign(event, { date: '18 July 2025' })),
    told: /^events\.json, departure: date is "18 July 2025": must be a date like 2025, 2025-07 or 2025-07-18 \[shape\]$/,
  },
  {
    fact: 'a field that may be null is left out',
    file: 'sources.json',
    edit: first((source) => delete source.author),
    told: /^sources\.json, aarp-riederstravis: author is missing \[shape\]$/,
  },
  {
    fact: 'a yes or no is in quotation marks',
    file: 'events.json',
    edit: first((event) => Object.assign(event, { material: 'true' })),
    told: /^events\.json, departure: material is "true", expected boolean \[shape\]$/,
  },
  {
    fact: 'a section of the narrative is missing',
    file: 'narrative.json',
    edit: (text) => {
      const { whatsNext, ...narrative } = JSON.parse(text);
      return JSON.stringify(narrative);
    },
    told: /^narrative\.json: whatsNext is missing \[shape\]$/,
  },
  {
    fact: 'a list became something else',
    file: 'quotes.json',
    edit: () => '{}',
    told: /^quotes\.json: the file is Object, expected Array \[shape\]$/,
  },
  {
    fact: 'a comma is missing',
    file: 'corrections.json',
    edit: (text) => text.replace(',', ''),
    told: /^corrections\.json: is not valid JSON: .* \[shape\]$/,
  },
  {
    fact: 'a host is written as an address',
    file: 'outlets.json',
    edit: first((outlet) => Object.assign(outlet, { hosts: ['https://www.example.org/'] })),
    told: /^outlets\.json, entry 1: hosts 1 is "https:\/\/www\.example\.org\/": must be a host name in lower case \[shape\]$/,
  },
];
