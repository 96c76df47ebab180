import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { knownRecord } from '../casefile/known.ts';
import type { Claim, Correction } from '../casefile/types.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { citedByEntry } from './cited.ts';
import { Fact } from './Fact.tsx';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { MoreList } from './MoreList.tsx';
import { Passages } from './Passages.tsx';
import { AnsweredQuestionEntry, OpenQuestionEntry } from './QuestionEntry.tsx';
import { useReading } from './reading.ts';
import { Sources } from './Sources.tsx';

/** How many entries of a section are shown at first. */
const FIRST = 3;

/** The record by how much is known, and where coverage often differs from it. */
export function KnownView() {
  const { caseFile, published, strings } = useReading();
  const record = useMemo(() => knownRecord(caseFile, published), [caseFile, published]);
  const claim = (each: Claim) => <ClaimEntry key={each.id} claim={each} />;
  return (
    <>
      <Section glyph="known" title={strings.known} items={record.known} entry={claim} />
      <Section glyph="reported" title={strings.reported} items={record.reported} entry={claim} />
      <Section glyph="disputed" title={strings.contested} items={record.disputed} entry={claim} />
      <Section
        glyph="unknown"
        title={strings.unknown}
        items={record.open}
        entry={(question) => <OpenQuestionEntry key={question.id} question={question} />}
      />
      <Section
        glyph="answered"
        title={strings.answered}
        items={record.answered}
        entry={(question) => (
          <AnsweredQuestionEntry
            key={question.id}
            question={question}
            openThen={record.openWhenPublished.has(question.id)}
          />
        )}
      />
      <Section
        title={strings.corrections}
        intro={strings.correctionsIntro}
        items={caseFile.corrections}
        entry={(correction) => <CorrectionEntry key={correction.id} correction={correction} />}
      />
    </>
  );
}

interface SectionProps<Item> {
  title: string;
  /** A section without a state of its own has no shape and the colour of text. */
  glyph?: GlyphName;
  intro?: string;
  items: Item[];
  entry(item: Item): JSX.Element;
}

function Section<Item>({ title, glyph, intro, items, entry }: SectionProps<Item>) {
  const { strings } = useReading();
  if (items.length === 0) return null;
  return (
    <section class={`section ${glyph ? `s-${glyph}` : ''}`}>
      <h3>
        {glyph && <Glyph name={glyph} />}
        {title}
        <span class="n">{items.length}</span>
      </h3>
      {intro && <p class="meta intro">{intro}</p>}
      <MoreList items={items} first={FIRST} label={strings.showAll}>
        {entry}
      </MoreList>
    </section>
  );
}

function CorrectionEntry({ correction }: { correction: Correction }) {
  const { caseFile, language, strings } = useReading();
  return (
    <li class="entry">
      <dl class="facts">
        <Fact term={strings.coverageSays}>{correction.says[language]}</Fact>
        <Fact term={strings.recordHas}>
          <span class="record">{correction.correct[language]}</span>
        </Fact>
      </dl>
      {correction.severity === 'wording' && <p class="meta">{strings.wordingOnly}</p>}
      <Sources cited={citedByEntry(caseFile, correction)}>
        <Passages about={{ entries: [correction.id], text: correction.correct }} />
      </Sources>
    </li>
  );
}
