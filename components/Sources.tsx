import type { ComponentChildren } from 'preact';
import { type Citation, citeSources, countSources, nameSources } from '../casefile/citations.ts';
import { bareTitle, isCopyOfUnknown, isDescribedTitle, sourceByline, titleLanguage } from '../casefile/source-label.ts';
import type { CaseFile, Source } from '../casefile/types.ts';
import { quoted } from '../sharing/quoted.ts';
import type { Cited } from './cited.ts';
import { type DisclosureItem, Disclosures } from './Disclosures.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { languageName } from './language-name.ts';
import { PlainAddress } from './PlainAddress.tsx';
import { type Reading, useReading } from './reading.ts';
import { nameIn } from './strings/index.ts';
import { When } from './When.tsx';

/** Characters; about 200 px. */
const LONGEST_NAMES = 30;

/** The button "3 sources: CBS News, ImmDef +1" and what it opens; `[]` when nothing is cited. */
export function sourcesItem(reading: Reading, cited: Cited): DisclosureItem[] {
  const citations = citeSources(reading.caseFile, cited.sourceIds);
  if (citations.length === 0) return [];
  return [
    {
      key: 'sources',
      label: labelOf(citations, reading),
      content: () => <SourceList citations={citations} cited={cited} />,
    },
  ];
}

/** The sources of one sentence, closed at first. */
export function Sources({ cited, children }: { cited: Cited; children?: ComponentChildren }) {
  const reading = useReading();
  return <Disclosures items={sourcesItem(reading, cited)}>{children}</Disclosures>;
}

/** The same at the end of a running sentence, which is the first child: "… on 23 July. 14 sources". */
export function InlineSources({ cited, children }: { cited: Cited; children: ComponentChildren }) {
  const reading = useReading();
  const items = sourcesItem(reading, cited).map((item) => ({
    ...item,
    label: reading.strings.sources(countCited(reading.caseFile, cited)),
  }));
  return (
    <div class="run-on">
      {children} <Disclosures items={items} />
    </div>
  );
}

/** How many sources a sentence rests on: pages that retell one original count as one. */
export function countCited(caseFile: Pick<CaseFile, 'sourceById'>, cited: Cited): number {
  return citeSources(caseFile, cited.sourceIds).length;
}

/** Two outlets if they fit beside another button, else one: a second line would say no more. */
function labelOf(citations: Citation[], reading: Reading): string {
  const two = namesOf(citations, 2, reading);
  const names = two.length <= LONGEST_NAMES ? two : namesOf(citations, 1, reading);
  return reading.strings.sourcesNamed(citations.length, names);
}

function namesOf(citations: Citation[], most: number, { caseFile, language }: Reading): string {
  const { names, more } = nameSources(citations, most);
  return names.map((name) => nameIn(caseFile, language, name)).join(', ') + (more > 0 ? ` +${more}` : '');
}

function SourceList({ citations, cited }: { citations: Citation[]; cited: Cited }) {
  const { strings } = useReading();
  const { pages, independent, retelling } = countSources(citations);
  const retold = retelling.reduce((sum, size) => sum + size, 0);
  return (
    <div class="sources">
      {pages > 1 && (
        <p>
          <b>{retold > 0 ? strings.reportedByRetelling(pages, retold, retelling.length) : strings.reportedBy(pages)}</b>
          {retold > 0 && ` ${strings.independent(independent)}`}
        </p>
      )}
      {citations.map((citation) => (
        <CitationEntry key={citation.group} citation={citation} cited={cited} />
      ))}
    </div>
  );
}

/** A page alone, or a bracket around those that retell one original: five copies are one source. */
function CitationEntry({ citation, cited }: { citation: Citation; cited: Cited }) {
  const { caseFile, language, strings } = useReading();
  const { sources, original, published } = citation;
  const entries = sources.map((source) => <SourceEntry key={source.id} source={source} link={cited.linkTo(source)} />);
  if (sources.length === 1) return <>{entries}</>;
  return (
    <div class="retell">
      <p class="cap">
        {strings.oneOriginal}
        {original !== null && `: ${nameIn(caseFile, language, original)}`}
        {published !== null && (
          <>
            , <When date={published} />
          </>
        )}
      </p>
      {entries}
    </div>
  );
}

function SourceEntry({ source, link }: { source: Source; link: string | null }) {
  const { caseFile, strings, language } = useReading();
  const { name, via, after } = sourceByline(source);
  return (
    <div class="source">
      <p class="by">
        {nameIn(caseFile, language, name)}
        <span>
          {via !== null && strings.via(nameIn(caseFile, language, via))}
          {after !== null && strings.after(nameIn(caseFile, language, after))}
        </span>
      </p>
      <SourceTitle source={source} link={link} />
      <p class="meta">
        {source.published === null ? strings.noDateGiven : <When date={source.published} />}
        {` · ${strings.sourceKinds[source.kind]} · ${languageName(source.language, language)}`}
        {source.url === null && ` · ${strings.noAddress}`}
        {isCopyOfUnknown(source) && ` · ${strings.copyOfUnknown}`}
        {isDescribedTitle(source.title) && ` · ${strings.ourDescription}`}
      </p>
      {link === null && source.url !== null && <PlainAddress url={source.url} />}
    </div>
  );
}

/** A title as printed stands in quotation marks, our own description of a page does not. */
function SourceTitle({ source, link }: { source: Source; link: string | null }) {
  const described = isDescribedTitle(source.title);
  const title = described ? bareTitle(source.title) : quoted(source.title);
  const lang = titleLanguage(source);
  if (link === null) {
    return (
      <p class="title" lang={lang}>
        {title}
      </p>
    );
  }
  return (
    <ExternalLink class="title" href={link} lang={lang}>
      {title}
    </ExternalLink>
  );
}
