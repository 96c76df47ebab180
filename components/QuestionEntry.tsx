import type { ComponentChildren } from 'preact';
import { gravest } from '../casefile/fold-kind.ts';
import type { OpenQuestion } from '../casefile/types.ts';
import { citedByEntry } from './cited.ts';
import { Fact } from './Fact.tsx';
import { Fold } from './Fold.tsx';
import { useReading } from './reading.ts';
import { Sources } from './Sources.tsx';
import { When } from './When.tsx';

interface QuestionEntryProps {
  question: OpenQuestion;
  /** Whether it was open when the article appeared. */
  openThen: boolean;
}

/** A question nobody can answer yet, or only in part: what is known, what would settle it, when we last looked. */
export function OpenQuestionEntry({ question }: { question: OpenQuestion }) {
  const { caseFile, language } = useReading();
  return (
    <li class="entry">
      <p class="record">{question.question[language]}</p>
      <Folded question={question}>
        <Facts question={question} />
        <Sources cited={citedByEntry(caseFile, question)} />
      </Folded>
    </li>
  );
}

/** A question that was open once, with its answer. */
export function AnsweredQuestionEntry({ question, openThen }: QuestionEntryProps) {
  const { caseFile, language, strings } = useReading();
  const { openSince, answeredOn } = question;
  return (
    <li class="entry">
      <p class="record">{question.question[language]}</p>
      <Folded question={question}>
        {question.answer && <p class="record answer">{question.answer[language]}</p>}
        <p class="meta">
          {openSince && answeredOn && (
            <>
              {strings.unknownBetween} <When date={openSince} /> – <When date={answeredOn} />
            </>
          )}
          {openThen && ` · ${strings.openWhenPublished}`}
        </p>
        <Sources cited={citedByEntry(caseFile, question)} />
      </Folded>
    </li>
  );
}

function Folded({ question, children }: { question: OpenQuestion; children: ComponentChildren }) {
  const { strings } = useReading();
  const kind = gravest(question.sensitivity);
  if (kind === null) return <>{children}</>;
  return (
    <Fold label={strings.folds[kind]} note={strings.foldedByChoice}>
      {children}
    </Fold>
  );
}

function Facts({ question }: { question: OpenQuestion }) {
  const { language, strings } = useReading();
  const { answer, lastKnown, wouldSettle, openSince, lastChecked } = question;
  return (
    <dl class="facts">
      {answer && <Fact term={strings.partAnswer}>{answer[language]}</Fact>}
      {lastKnown && <Fact term={strings.lastKnown}>{lastKnown[language]}</Fact>}
      {wouldSettle && <Fact term={strings.wouldSettle}>{wouldSettle[language]}</Fact>}
      <Fact term={strings.openSince}>
        {openSince && (
          <>
            <When date={openSince} /> ·{' '}
          </>
        )}
        {strings.checkedOn} <When date={lastChecked} />
      </Fact>
    </dl>
  );
}
