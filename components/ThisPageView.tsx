import { AttributionsSection, type AttributionsSectionProps } from './AttributionsSection.tsx';
import { Fact } from './Fact.tsx';
import { GoButton } from './GoButton.tsx';
import { languageName } from './language-name.ts';
import { MoreList } from './MoreList.tsx';
import { NoteButton } from './NoteButton.tsx';
import type { PageMention, PageSummary } from './page-summary.ts';
import { useReading } from './reading.ts';
import { StatementsSection, type StatementsSectionProps } from './StatementsSection.tsx';
import { When } from './When.tsx';

const FIRST_MENTIONS = 8;
/** What follows is whole: no dots to say that it goes on. */
const ENDS_SENTENCE = /[.!?]["”’»)]*$/;

export interface ThisPageViewProps extends StatementsSectionProps, AttributionsSectionProps {
  onGoToMention(index: number): void;
}

/** What this page says of him, where it names him, and what was read of the page itself. */
export function ThisPageView({ onGoToMention, onGoToAttribution, ...props }: ThisPageViewProps) {
  const { strings } = useReading();
  const { page } = props;
  if (page.mentions.length === 0) return <NotNamed />;
  const mentions = page.mentions.map((mention, index) => ({ mention, index }));
  return (
    <>
      <StatementsSection {...props} />
      <AttributionsSection page={page} asked={props.asked} onGoToAttribution={onGoToAttribution} />
      <section class="section">
        <h3>
          {strings.whereNamed}
          <span class="n">{strings.mentions(mentions.length)}</span>
        </h3>
        <MoreList class="mentions" items={mentions} first={FIRST_MENTIONS} label={strings.showAll}>
          {({ mention, index }) => (
            <Mention
              key={index}
              mention={mention}
              index={index}
              language={page.language}
              onGo={() => onGoToMention(index)}
            />
          )}
        </MoreList>
      </section>
      <AboutThisPage page={page} />
    </>
  );
}

/** The reader opened the record on a page that is not about him. */
function NotNamed() {
  const { strings } = useReading();
  return (
    <div class="empty">
      <h3>{strings.notNamed}</h3>
      <p>{strings.notNamedMeans}</p>
    </div>
  );
}

interface MentionProps {
  mention: PageMention;
  index: number;
  language: string | null;
  onGo(): void;
}

function Mention({ mention, index, language, onGo }: MentionProps) {
  const { strings } = useReading();
  const { before, quote, after, inTitle } = mention;
  return (
    <li>
      <span lang={language ?? undefined}>
        {before && `…${before}`}
        <b>{quote}</b>
        {after && (ENDS_SENTENCE.test(after) ? after : `${after}…`)}
      </span>
      {inTitle ? (
        <span class="meta">{strings.inTitle}</span>
      ) : (
        <span class="acts">
          <NoteButton passage={{ mention: index }} name={`“${quote}”`} />
          <GoButton name={strings.goToMention(quote)} onGo={onGo} />
        </span>
      )}
    </li>
  );
}

function AboutThisPage({ page }: { page: PageSummary }) {
  const { language, strings } = useReading();
  return (
    <section class="section">
      <h3>{strings.aboutThisPage}</h3>
      <dl class="facts">
        {page.title && (
          <Fact term={strings.pageTitle}>
            <span lang={page.language ?? undefined}>{page.title}</span>
          </Fact>
        )}
        <Fact term={strings.pagePublished}>{page.published ? <When date={page.published} /> : strings.notSaid}</Fact>
        {page.modified && (
          <Fact term={strings.pageModified}>
            <When date={page.modified} />
          </Fact>
        )}
        <Fact term={strings.pageLanguage}>
          {page.language ? languageName(page.language, language) : strings.notSaid}
        </Fact>
        {page.truncated && <Fact term={strings.pageRead}>{strings.onlyItsBeginning}</Fact>}
      </dl>
    </section>
  );
}
