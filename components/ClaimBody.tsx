import type { Claim, Position } from '../casefile/types.ts';
import { citedByClaims, citedBySide } from './cited.ts';
import { Passages } from './Passages.tsx';
import { useReading } from './reading.ts';
import { Sources } from './Sources.tsx';

interface ClaimBodyProps {
  claim: Claim;
  /** The statement's sources stand elsewhere. Each side of a contested one keeps its own. */
  bare?: boolean;
}

/** What the record says: one statement with its sources, or each side of a contested one with its own. */
export function ClaimBody({ claim, bare = false }: ClaimBodyProps) {
  const { caseFile, language } = useReading();
  const passages = <Passages about={{ entries: [claim.id], text: claim.statement }} />;
  return (
    <>
      <p class="record">{claim.statement[language]}</p>
      <Attribution claim={claim} />
      {claim.positions ? (
        <>
          <Sides claim={claim} positions={claim.positions} />
          {!bare && passages}
        </>
      ) : (
        !bare && <Sources cited={citedByClaims(caseFile, [claim.id])}>{passages}</Sources>
      )}
    </>
  );
}

/** Whose account it is, of a confirmed claim too; nothing where the record names nobody. */
export function Attribution({ claim }: { claim: Claim }) {
  const { language, strings } = useReading();
  if (claim.attributedTo === null) return null;
  return (
    <p class="meta">
      {strings.accordingTo}: {claim.attributedTo[language]}
    </p>
  );
}

/** All sides in one size, in the order of the record. */
export function Sides({ claim, positions }: { claim: Claim; positions: Position[] }) {
  const { caseFile, language } = useReading();
  return (
    <ul class="sides">
      {positions.map((side) => (
        <li key={side.party.en}>
          <p class="party">{side.party[language]}</p>
          <p class="record">{side.says[language]}</p>
          <Sources cited={citedBySide(caseFile, claim, side)} />
        </li>
      ))}
    </ul>
  );
}
