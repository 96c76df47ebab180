import { explainVerdict } from '../casefile/explain-verdict.ts';
import { foldKindOf } from '../casefile/fold-kind.ts';
import { claimOf, correctionOf } from '../casefile/record-entry.ts';
import { nameVerdict } from '../sharing/shared-page.ts';
import { Sides } from './ClaimBody.tsx';
import { CopyPassage } from './CopyPassage.tsx';
import { type Cited, citedByClaims, citedByEntry } from './cited.ts';
import { type DisclosureItem, Disclosures } from './Disclosures.tsx';
import { Fold } from './Fold.tsx';
import { Glyph } from './Glyph.tsx';
import { GoButton } from './GoButton.tsx';
import { markWords } from './marked-words.ts';
import { NoteButton } from './NoteButton.tsx';
import type { PageStatement, PageSummary } from './page-summary.ts';
import { type Reading, useReading } from './reading.ts';
import { sourcesItem } from './Sources.tsx';
import { verdictGlyph } from './status.ts';

export interface StatementActions {
  /** Without it, nothing leads from the list to the article. */
  onGoToStatement?: ((index: number) => void) | undefined;
  /** Puts a text on the clipboard; `false` when the browser refused. Without it nothing can be copied. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
}

interface StatementEntryProps extends StatementActions {
  statement: PageStatement;
  page: PageSummary;
  /** Its passage was chosen in the article. */
  current: boolean;
}

/** One sentence of the article and what the record makes of it, folded when it is sensitive. */
export function StatementEntry({ statement, page, current, onGoToStatement, onCopy }: StatementEntryProps) {
  const { caseFile, strings } = useReading();
  const { verdict, inTitle, index } = statement;
  const glyph = verdictGlyph(verdict);
  const claim = claimOf(caseFile, statement);
  const kind = claim && foldKindOf([claim]);
  const name = kind === null ? beginning(statement) : strings.folds[kind];
  const body = <StatementBody statement={statement} page={page} />;
  return (
    <li class={`statement s-${glyph} ${current ? 'is-current' : ''}`} tabIndex={-1} data-statement={index}>
      <div class="top">
        <p class="verdict">
          <Glyph name={glyph} />
          {nameVerdict(strings.verdicts, statement)}
        </p>
        <div class="acts">
          {onCopy && <CopyPassage statement={statement} page={page} name={name} onCopy={onCopy} />}
          <NoteButton passage={{ statement: index }} name={name} />
          {onGoToStatement && !inTitle && (
            <GoButton name={`${strings.goToPassage}: ${name}`} onGo={() => onGoToStatement(index)} />
          )}
        </div>
      </div>
      {kind === null ? body : <Fold label={strings.folds[kind]}>{body}</Fold>}
    </li>
  );
}

type StatementBodyProps = Pick<StatementEntryProps, 'statement' | 'page'>;

function StatementBody({ statement, page }: StatementBodyProps) {
  const reading = useReading();
  const { caseFile, language } = reading;
  // A sentence with somebody's words in it has marks enough.
  const ownMarks = !/["“”«»]/.test(statement.quote);
  return (
    <>
      <blockquote class="said" lang={page.language ?? undefined}>
        {ownMarks && '“'}
        {markWords(statement.quote, statement.words).map(({ text, marked }, place) =>
          marked ? (
            <span class={`mark m-${statement.verdict}`} key={place}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
        {ownMarks && '”'}
      </blockquote>
      <Speakers statement={statement} />
      <p class="held">{explainVerdict(caseFile, statement, language, page.published)}</p>
      <Disclosures items={[...sourcesItem(reading, citedBy(reading, statement)), ...sidesItem(reading, statement)]} />
    </>
  );
}

/** In whose voice the article says it; nothing for its own. */
function Speakers({ statement }: { statement: PageStatement }) {
  const { language, strings } = useReading();
  const { spokenBy, speakers, inTitle } = statement;
  const names = speakers.map(({ name }) => name[language]).join(', ');
  const parts = [
    spokenBy && strings.wordsOf(spokenBy.name[language]),
    // Who is quoted need not be named twice.
    names !== '' && names !== spokenBy?.name[language] && strings.attributedTo(names),
    inTitle && strings.inTitle,
  ].filter(Boolean);
  return parts.length === 0 ? null : <p class="meta">{parts.join(' · ')}</p>;
}

/** The button "3 positions" and what it opens; `[]` when nothing is contested. */
function sidesItem({ caseFile, strings }: Reading, statement: PageStatement): DisclosureItem[] {
  const claim = claimOf(caseFile, statement);
  const positions = claim?.positions;
  if (!claim || !positions) return [];
  const content = () => <Sides claim={claim} positions={positions} />;
  return [{ key: 'sides', label: strings.positions(positions.length), content }];
}

function citedBy({ caseFile }: Reading, statement: PageStatement): Cited {
  const claim = claimOf(caseFile, statement);
  const correction = correctionOf(caseFile, statement);
  if (correction !== null && (claim === null || statement.reason === 'correction'))
    return citedByEntry(caseFile, correction);
  // What took its place is what the explanation rests on.
  const later = statement.until === null ? null : claim?.supersededBy;
  return citedByClaims(caseFile, later ? [statement.entry, later] : [statement.entry]);
}

/** Enough of the sentence to tell buttons apart by name. */
function beginning({ quote }: PageStatement): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 60).replace(/\s\S*$/, '')}…`;
}
