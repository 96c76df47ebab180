import type { ComponentChildren } from 'preact';
import { type Citation, citeSources, countSources, nameSources } from '../casefile/citations.ts';
import { bareTitle, isDescribedTitle, sourceByline } from '../casefile/source-label.ts';
import type { CaseFile, Source } from '../casefile/types.ts';
import type { Cited } from './cited.ts';
import { type DisclosureItem, Disclosures } from './Disclosures.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { languageName } from './language-name.ts';
import { quoted } from './quoted.ts';
import { type Reading, useReading } from './reading.ts';
import type { Strings } from './strings/index.ts';
import { When } from './When.tsx';

/** Characters; about 200 px. */
const LONGEST_NAMES = 30;

/** The button "3 sources: CBS News, ImmDef +1" and what it opens; `[]` when nothing is cited. */
export function sourcesItem(
  { caseFile, strings }: Pick<Reading, 'caseFile' | 'strings'>,
  cited: Cited,
): DisclosureItem[] {
  const citations = citeSources(caseFile, cited.sourceIds);
  if (citations.length === 0) return [];
  return [
    {
      key: 'sources',
      label: labelOf(citations, strings),
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
  const { caseFile, strings } = useReading();
  const items = sourcesItem({ caseFile, strings }, cited).map((item) => ({
    ...item,
    label: strings.sources(countPages(caseFile, cited)),
  }));
  return (
    <div class="run-on">
      {children} <Disclosures items={items} />
    </div>
  );
}

/** How many pages a sentence rests on, copies and all. */
export function countPages(caseFile: Pick<CaseFile, 'sourceById'>, cited: Cited): number {
  return countSources(citeSources(caseFile, cited.sourceIds)).pages;
}

/** Two outlets if they fit beside another button, else one: a second line would say no more. */
function labelOf(citations: Citation[], strings: Strings): string {
  const two = namesOf(citations, 2);
  const names = two.length <= LONGEST_NAMES ? two : namesOf(citations, 1);
  return strings.sourcesNamed(countSources(citations).pages, names);
}

function namesOf(citations: Citation[], most: number): string {
  const { names, more } = nameSources(citations, most);
  return names.join(', ') + (more > 0 ? ` +${more}` : '');
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
  const { strings } = useReading();
  const { sources, original, published } = citation;
  const entries = sources.map((source) => <SourceEntry key={source.id} source={source} link={cited.linkTo(source)} />);
  if (sources.length === 1) return <>{entries}</>;
  return (
    <div class="retell">
      <p class="cap">
        {strings.oneOriginal}
        {original !== null && `: ${original}`}
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
  const { strings, language } = useReading();
  const { name, via, after } = sourceByline(source);
  return (
    <div class="source">
      <p class="by">
        {name}
        <span>
          {via !== null && strings.via(via)}
          {after !== null && strings.after(after)}
        </span>
      </p>
      <SourceTitle source={source} link={link} />
      <p class="meta">
        {source.published === null ? strings.noDateGiven : <When date={source.published} />}
        {` · ${strings.sourceKinds[source.kind]} · ${languageName(source.language, language)}`}
        {link === null && ` · ${strings.noAddress}`}
        {isDescribedTitle(source.title) && ` · ${strings.ourDescription}`}
      </p>
    </div>
  );
}

/** A title as printed stands in quotation marks, our own description of a page does not. */
function SourceTitle({ source, link }: { source: Source; link: string | null }) {
  const described = isDescribedTitle(source.title);
  const title = described ? bareTitle(source.title) : quoted(source.title);
  const lang = source.language;
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
