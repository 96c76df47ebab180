import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AskedFor } from './asked-for.ts';
import { ExportButtons, type OnExport } from './ExportButtons.tsx';
import { HighlightLegend, type HighlightLegendProps } from './HighlightLegend.tsx';
import { MoreList } from './MoreList.tsx';
import { useReading } from './reading.ts';
import { type StatementActions, StatementEntry } from './StatementEntry.tsx';
import { StatementFilters, VerdictChips } from './StatementFilters.tsx';
import { chooseStatements, EVERY_STATEMENT, isFiltered, type StatementChoice } from './statement-filter.ts';
import { useAskedFor } from './use-asked-for.ts';

/** About five screens. */
const FIRST_STATEMENTS = 20;

export interface StatementsSectionProps extends StatementActions, HighlightLegendProps {
  /** What the reader came for; a new object each time, `null` for nothing in particular. */
  asked: AskedFor | null;
  /** Gives the reader a file with what is on the screen. Without it, nothing can be exported. */
  onExport?: OnExport | undefined;
}

/** What the page says, each sentence held against the record. */
export function StatementsSection({ asked, onExport, onGoToStatement, onCopy, ...legend }: StatementsSectionProps) {
  const { caseFile, strings } = useReading();
  const { statements } = legend.page;
  const [choice, setChoice] = useState<StatementChoice>(EVERY_STATEMENT);
  const mine = asked && !('attribution' in asked) ? asked : null;
  const current = mine && 'statement' in mine ? mine.statement : null;
  const target = current === null ? 'h3' : `[data-statement="${current}"]`;
  const section = useAskedFor(mine, mine && target, (wish) => setChoice(choiceFor(wish, choice)));
  if (statements.length === 0) {
    return (
      <NoneRecognised>
        <HighlightLegend {...legend} />
      </NoneRecognised>
    );
  }
  const filters = {
    statements,
    choice,
    onChoice: (patch: Partial<StatementChoice>) => setChoice({ ...choice, ...patch }),
  };
  const shown = chooseStatements(caseFile, statements, choice);
  return (
    <section class="section" ref={section}>
      <h3 tabIndex={-1}>
        {strings.whatItSays}
        <span class="n">{strings.recognised(statements.length)}</span>
      </h3>
      <VerdictChips {...filters} />
      <p class="meta">{strings.noMark}</p>
      <HighlightLegend {...legend} />
      <details class="more-tools">
        <summary>{strings.filterAndSort}</summary>
        <StatementFilters {...filters} />
        {onExport && <ExportButtons page={legend.page} statements={shown} onExport={onExport} />}
      </details>
      <WhatIsLeft
        choice={choice}
        count={shown.length}
        all={statements.length}
        onClear={() => {
          setChoice({ ...EVERY_STATEMENT, order: choice.order });
          section.current?.querySelector('h3')?.focus({ preventScroll: true }); // the button goes away
        }}
      />
      <MoreList
        key={JSON.stringify(choice)}
        class="statements"
        items={shown}
        first={FIRST_STATEMENTS}
        least={shown.findIndex(({ index }) => index === current) + 1}
        label={strings.showAll}
      >
        {(statement) => (
          <StatementEntry
            key={statement.index}
            statement={statement}
            page={legend.page}
            current={statement.index === current}
            onGoToStatement={onGoToStatement}
            onCopy={onCopy}
          />
        )}
      </MoreList>
    </section>
  );
}

/** Nothing filtered away but by what was asked for: a statement opened from the article is certainly in the list. */
function choiceFor(asked: AskedFor, { order }: StatementChoice): StatementChoice {
  return { ...EVERY_STATEMENT, order, about: 'about' in asked ? asked.about : null };
}

interface WhatIsLeftProps {
  choice: StatementChoice;
  count: number;
  all: number;
  onClear(): void;
}

/** How many statements the filters leave, on what, and the way back to all. */
function WhatIsLeft({ choice, count, all, onClear }: WhatIsLeftProps) {
  const { language, strings } = useReading();
  const filtered = isFiltered(choice);
  return (
    <div class="left-over">
      <p class="meta" role="status">
        {filtered && (count === 0 ? strings.noStatementFits : strings.shownOf(count, all))}
      </p>
      {filtered && (
        <button type="button" class="link" onClick={onClear}>
          {strings.clearStatementFilters}
        </button>
      )}
      {choice.about && <p class="meta only">{strings.onlyAbout(choice.about.text[language])}</p>}
    </div>
  );
}

function NoneRecognised({ children }: { children: ComponentChildren }) {
  const { strings } = useReading();
  return (
    <section class="section">
      <h3>{strings.noneRecognised}</h3>
      <p class="meta intro">{strings.noneRecognisedMeans}</p>
      {children}
    </section>
  );
}
