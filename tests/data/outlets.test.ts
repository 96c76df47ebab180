import { describe, expect, it } from 'vitest';
import { readData } from '../../data/compile.ts';
import { outletMatches } from '../../data/outlets.ts';

const { outlets, sources } = readData();
const hosts = outlets.flatMap((outlet) => outlet.hosts);
const matches = outletMatches();

/** Sites where people search, write, bank or talk to each other: the extension has no business there. */
const NEVER = [
  'google.com',
  'bing.com',
  'duckduckgo.com',
  'yahoo.com',
  'mail.yahoo.com',
  'gmail.com',
  'outlook.com',
  'live.com',
  'aol.com',
  'go.com',
  'uol.com.br',
  'globo.com',
  'facebook.com',
  'instagram.com',
  'x.com',
  'twitter.com',
  'tiktok.com',
  'reddit.com',
  'youtube.com',
  'linkedin.com',
  'whatsapp.com',
  'bsky.app',
  'substack.com',
  'blogspot.com',
  'wordpress.com',
  'medium.com',
  'github.com',
  'amazon.com',
  'paypal.com',
  'chase.com',
  'bankofamerica.com',
  'ice.gov',
  'locator.ice.gov',
  'uscis.gov',
  'uscourts.gov',
  'justice.gov',
];

/** Where the record names an original in other words than the list of outlets does. */
const ALSO_CALLED: Record<string, string> = {
  '60 Minutes': 'CBS News',
  ACLU: 'ACLU',
  'Alianza Rebelde Investiga': 'Runrun.es', // an alliance of Runrun.es, El Pitazo and Tal Cual
  'BBC News Mundo': 'BBC (also BBC News Mundo)',
  'CNN en Español': 'CNN',
  'El Nacional': 'El Nacional (Venezuela)',
  'El País (English edition)': 'El País',
  'El País (US edition)': 'El País',
  'Noticias Telemundo': 'Telemundo',
  'The New York Times (Opinion)': 'The New York Times',
  'USA TODAY Network': 'USA TODAY',
};

describe('the outlets', () => {
  it('are at least 250', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(250);
  });

  it('are in English and in Spanish first', () => {
    const inLanguage = (language: string) => outlets.filter((outlet) => outlet.language === language).length;
    expect(inLanguage('en')).toBeGreaterThanOrEqual(150);
    expect(inLanguage('es')).toBeGreaterThanOrEqual(100);
    for (const language of ['fr', 'pt', 'de', 'it']) expect(inLanguage(language)).toBeGreaterThan(0);
  });

  it('are national, regional, international, LGBTQ+ and immigration outlets, agencies, organizations and authorities', () => {
    const kinds = new Set(outlets.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      [
        'agency',
        'government',
        'immigration',
        'international',
        'lgbtq',
        'national',
        'ngo',
        'reference',
        'regional',
      ].sort(),
    );
  });

  it('include every original that a source of the record carries or retells', () => {
    const originals = sources.flatMap(({ originalPublisher }) => originalPublisher?.split(/, | and | \/ /) ?? []);
    const names = new Set(outlets.map(({ name }) => name));
    const missing = [...new Set(originals)].filter((original) => !names.has(ALSO_CALLED[original] ?? original));
    expect(missing).toEqual([]);
  });

  it.each(NEVER)('do not include %s', (host) => {
    expect(hosts).not.toContain(host);
  });
});

describe('the match patterns', () => {
  it('are one for each host, sorted, none twice', () => {
    expect(matches).toHaveLength(new Set(hosts).size);
    expect(matches).toEqual([...new Set(matches)].sort());
  });

  it('each take a whole site: a host, its subdomains, any path', () => {
    for (const match of matches) expect(match).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(matches).toContain('*://*.theguardian.com/*');
  });
});
