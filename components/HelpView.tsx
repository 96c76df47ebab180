import { useMemo, useState } from 'preact/hooks';
import { ANY_HELP, countUnconfirmed, createHelpSearch, findHelp, type HelpQuestion } from '../casefile/find-help.ts';
import { tabSafetyNotes } from '../casefile/safety-notes.ts';
import { servicesNamed } from '../casefile/services-named.ts';
import { Icon } from './Glyph.tsx';
import { HelpFilters } from './HelpFilters.tsx';
import { MoreList } from './MoreList.tsx';
import type { PageSummary } from './page-summary.ts';
import { ResourceEntry } from './ResourceEntry.tsx';
import { useReading } from './reading.ts';
import { SearchField } from './SearchField.tsx';

const FIRST_SERVICES = 6;

/** Safety first, then services to search and filter. Nothing the reader types here is kept or sent. */
export function HelpView({ page }: { page: PageSummary }) {
  const { caseFile, language, strings } = useReading();
  const { resources, taxonomy } = caseFile;
  const [question, setQuestion] = useState<HelpQuestion>(ANY_HELP);
  const search = useMemo(() => createHelpSearch(resources, taxonomy), [resources, taxonomy]);
  const mentioned = useMemo(() => servicesNamed(page.text, resources), [page.text, resources]);
  const fromCase = page.mentions.length > 0;
  const found = useMemo(
    () => findHelp(search, { ...question, readIn: language, mentioned, fromCase }),
    [search, question, language, mentioned, fromCase],
  );
  const change = (patch: Partial<HelpQuestion>) => setQuestion((asked) => ({ ...asked, ...patch }));
  return (
    <>
      <SafetyNotes />
      <SearchField
        label={strings.searchLabel}
        placeholder={strings.searchServices(resources.length)}
        query={question.query}
        onQuery={(query) => change({ query })}
      />
      <HelpFilters question={question} onChange={change} />
      <p class="meta found" role="status">
        {foundLabel()} {strings.notKept}
      </p>
      {found.length === 0 ? (
        <div class="empty">
          <h3>{strings.nothingFits}</h3>
          <p>{strings.nothingFitsHint}</p>
          <button
            type="button"
            class="button"
            onClick={({ currentTarget }) => {
              // The button goes away.
              currentTarget.closest('.body')?.querySelector<HTMLElement>('input[type=search]')?.focus();
              setQuestion(ANY_HELP);
            }}
          >
            {strings.clearFilters}
          </button>
        </div>
      ) : (
        <MoreList key={JSON.stringify(question)} items={found} first={FIRST_SERVICES} label={strings.showAll}>
          {(resource) => (
            <li key={resource.id}>
              <ResourceEntry resource={resource} />
            </li>
          )}
        </MoreList>
      )}
      <p class="meta">
        {taxonomy.uiLabels.notARecommendation?.[language]}. {strings.notCalled}
      </p>
    </>
  );

  function foundLabel(): string {
    const unconfirmed = question.language === null ? 0 : countUnconfirmed(found, question.language);
    return unconfirmed === 0
      ? `${strings.services(found.length)}.`
      : `${strings.servicesUnconfirmed(found.length - unconfirmed, unconfirmed)}.`;
  }
}

function SafetyNotes() {
  const { caseFile, language } = useReading();
  return (
    <div class="safety">
      {tabSafetyNotes(caseFile.taxonomy).map((note) => (
        <p key={note.id}>
          <Icon name={note.id === 'shared-device' ? 'lock' : 'warn'} />
          <span>{note[language]}</span>
        </p>
      ))}
    </div>
  );
}
