import { Fragment } from 'preact';
import { claimsOf } from '../casefile/claims-of.ts';
import { foldKindOf } from '../casefile/fold-kind.ts';
import type { RailEntry } from '../casefile/timeline.ts';
import type { Bilingual, Claim } from '../casefile/types.ts';
import { Attribution, ClaimBody } from './ClaimBody.tsx';
import { citedByClaims } from './cited.ts';
import { Disclosures } from './Disclosures.tsx';
import { Fold } from './Fold.tsx';
import { Glyph } from './Glyph.tsx';
import { Passages } from './Passages.tsx';
import { useReading } from './reading.ts';
import { Sources, sourcesItem } from './Sources.tsx';
import { statusGlyph } from './status.ts';
import { When } from './When.tsx';

interface RailEntryItemProps {
  item: RailEntry;
  /** The change that matters most to a reader of this article: told at once. */
  first: boolean;
}

/** One dated entry on the rail, with what the record says of it and its sources. */
export function RailEntryItem({ item, first }: RailEntryItemProps) {
  const { caseFile, language, strings } = useReading();
  const { entry, status, uncertain } = item;
  const glyph = statusGlyph(status);
  return (
    <li class={`s-${glyph} ${first ? 'is-first' : ''}`}>
      <Glyph name={glyph} label={strings.status[status]} />
      <p class="when">
        <When date={entry.date} />
        <span>{strings.threads[entry.thread]}</span>
      </p>
      <p class="record">{entry.title[language]}</p>
      {uncertain && <p class="meta">{strings.dateUnsure}</p>}
      <EntryDetails title={entry.title} claims={claimsOf(caseFile, entry.claims)} first={first} />
    </li>
  );
}

function EntryDetails({ title, claims, first }: { title: Bilingual; claims: Claim[]; first: boolean }) {
  const reading = useReading();
  const { caseFile, language, strings } = reading;
  const ids = claims.map(({ id }) => id);
  const cited = citedByClaims(caseFile, ids);
  const passages = <Passages about={{ entries: ids, text: title }} />;
  const kind = foldKindOf(claims);
  const bodies = () => claims.map((claim) => <ClaimBody key={claim.id} claim={claim} bare />);
  if (kind !== null) {
    return (
      <>
        <Fold label={strings.folds[kind]}>{bodies()}</Fold>
        <Sources cited={cited}>{passages}</Sources>
      </>
    );
  }
  if (first && claims.every(({ positions }) => positions === null)) {
    return (
      <>
        {claims.map((claim) => (
          <Fragment key={claim.id}>
            <p class="more">{claim.statement[language]}</p>
            <Attribution claim={claim} />
          </Fragment>
        ))}
        <Sources cited={cited}>{passages}</Sources>
      </>
    );
  }
  return (
    <Disclosures items={[{ key: 'details', label: strings.details, content: bodies }, ...sourcesItem(reading, cited)]}>
      {passages}
    </Disclosures>
  );
}
