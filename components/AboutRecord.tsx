import type { RecordChange } from '../casefile/types.ts';
import { Fact } from './Fact.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

/** Which version of the record this is, how far it was followed, how it is made, and what was corrected in it. */
export function AboutRecord() {
  const { caseFile, language, strings } = useReading();
  const { version, claims, sources, identity, verifiedThrough } = caseFile;
  return (
    <div class="about">
      <dl class="facts">
        <Fact term={strings.version}>{version}</Fact>
        <Fact term={strings.size}>{strings.sizes(claims.length, sources.length)}</Fact>
        <Fact term={strings.theName}>{identity.surnameNote[language]}</Fact>
      </dl>
      <p>{strings.howVerified}</p>
      <h3>{strings.threadsInDetail}</h3>
      <dl class="threads-verified">
        {verifiedThrough.threads.map(({ id, label, date, what }) => (
          <div key={id}>
            <dt>
              {label[language]} · <When date={date} />
            </dt>
            <dd>{what[language]}</dd>
          </div>
        ))}
      </dl>
      <h3>{strings.recordCorrections}</h3>
      {caseFile.changes.length === 0 ? (
        <p>{strings.noRecordCorrections}</p>
      ) : (
        <ul class="bullets">
          {caseFile.changes.map((change) => (
            <Change key={change.date + change.what.en} change={change} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Change({ change }: { change: RecordChange }) {
  const { language, strings } = useReading();
  return (
    <li>
      <When date={change.date} /> · {change.what[language]}
      <p class="meta">
        {strings.correctedBecause}: {change.why[language]}
      </p>
    </li>
  );
}
