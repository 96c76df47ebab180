import { foldKindOf } from '../casefile/fold-kind.ts';
import type { Claim } from '../casefile/types.ts';
import { ClaimBody } from './ClaimBody.tsx';
import { citedByClaims } from './cited.ts';
import { Fold } from './Fold.tsx';
import { type Reading, useReading } from './reading.ts';
import { countCited } from './Sources.tsx';

/** One statement in the list of what is known, folded when it is sensitive. */
export function ClaimEntry({ claim }: { claim: Claim }) {
  const reading = useReading();
  const kind = foldKindOf([claim]);
  return (
    <li class="entry">
      {kind === null ? (
        <ClaimBody claim={claim} />
      ) : (
        <Fold label={foldLabel(reading, kind, claim)} note={foldNote(reading, claim)}>
          <ClaimBody claim={claim} />
        </Fold>
      )}
    </li>
  );
}

function foldLabel({ strings }: Reading, kind: keyof Reading['strings']['folds'], claim: Claim): string {
  const label = strings.folds[kind];
  return claim.positions ? strings.andReplies(label) : label;
}

function foldNote({ caseFile, strings }: Reading, claim: Claim): string {
  const sources = strings.sources(countCited(caseFile, citedByClaims(caseFile, [claim.id])));
  const sides = claim.positions ? `${strings.positions(claim.positions.length)} · ` : '';
  return `${sides}${sources}. ${strings.foldedByChoice}`;
}
