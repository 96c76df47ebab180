/** Small entries of every kind for tables of cases: what a test does not name is as plain as can be. */
import type { Claim, OpenQuestion, Phone, Quote, Resource, Source, TimelineEntry } from '../../casefile/types.ts';

const both = (text: string) => ({ en: text, es: text });

export function sampleClaim(fields: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  return {
    statement: both('A statement.'),
    status: 'confirmed',
    attributedTo: null,
    positions: null,
    date: null,
    datePrecision: null,
    validFrom: null,
    validUntil: null,
    supersededBy: null,
    evidence: [],
    topic: 'release',
    sensitivity: [],
    weight: 'key',
    place: null,
    ...fields,
  };
}

export function sampleEntry(fields: Partial<TimelineEntry> & Pick<TimelineEntry, 'id' | 'date'>): TimelineEntry {
  return {
    datePrecision: 'day',
    title: both('A title'),
    claims: [fields.id],
    thread: 'him',
    tier: 'key',
    material: true,
    ...fields,
  };
}

export function sampleSource(fields: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    publisher: 'A publisher',
    title: 'A title',
    author: null,
    url: `https://news.example/${fields.id}`,
    urlKind: 'canonical',
    published: null,
    language: 'en',
    kind: 'news',
    originalPublisher: null,
    independenceGroup: fields.id,
    ...fields,
  };
}

export function sampleQuestion(fields: Partial<OpenQuestion> & Pick<OpenQuestion, 'id'>): OpenQuestion {
  return {
    question: both('A question?'),
    state: 'open',
    openSince: null,
    lastChecked: '2026-11-22',
    lastKnown: null,
    wouldSettle: null,
    answer: null,
    answeredOn: null,
    claims: [],
    sources: [],
    sensitivity: [],
    ...fields,
  };
}

export function sampleQuote(fields: Partial<Quote> & Pick<Quote, 'id'>): Quote {
  return {
    speaker: 'A speaker',
    role: both('a role'),
    text: 'Some words',
    language: 'en',
    translation: { language: 'es', text: 'Unas palabras', by: 'project' },
    date: null,
    source: 'a-source',
    stance: 'official',
    context: null,
    sensitivity: [],
    ...fields,
  };
}

export function samplePhone(fields: Partial<Phone>): Phone {
  return {
    printed: '555-0100',
    e164: '+12025550100',
    dial: null,
    label: both('A line'),
    audience: 'anyone',
    hours: null,
    evidence: 'own-page',
    seenDate: null,
    ...fields,
  };
}

export function sampleResource(fields: Partial<Resource> & Pick<Resource, 'id'>): Resource {
  return {
    name: fields.id,
    kind: 'legal-representation',
    alsoKinds: [],
    description: both('A description.'),
    howToGetHelp: null,
    serves: [],
    places: [],
    languages: ['en'],
    languagesConfirmed: true,
    cost: 'free',
    website: 'https://help.example',
    websiteConfirmed: true,
    extraLinks: [],
    phones: [],
    email: null,
    address: null,
    roleInCase: null,
    caveats: [],
    lastVerified: null,
    confidence: 'high',
    sources: [],
    ...fields,
  };
}
