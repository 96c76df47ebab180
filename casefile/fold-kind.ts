import type { Claim, Sensitivity } from './types.ts';

export type FoldKind = Sensitivity | 'sexual-violence-in-prison' | 'violence-in-prison';

/** The gravest first: a passage has one label. */
const GRAVEST_FIRST: readonly Sensitivity[] = ['sexual-violence', 'violence', 'health', 'identity'];
const ABOUT_PRISON: readonly Claim['topic'][] = ['cecot', 'testimony'];

/**
 * What the label over these claims says; `null` when they are not folded. That he is gay is folded only as a detail:
 * the key claims say it because his request for asylum rests on it, and folding that would make it a thing to hide.
 */
export function foldKindOf(claims: readonly Pick<Claim, 'sensitivity' | 'weight' | 'topic'>[]): FoldKind | null {
  const kind = gravest(
    claims.flatMap(({ sensitivity, weight }) =>
      sensitivity.filter((each) => each !== 'identity' || weight === 'detail'),
    ),
  );
  if (kind !== 'violence' && kind !== 'sexual-violence') return kind;
  return claims.some(({ topic }) => ABOUT_PRISON.includes(topic)) ? `${kind}-in-prison` : kind;
}

/** The gravest of these; `null` when there is none. */
export function gravest(kinds: readonly Sensitivity[]): Sensitivity | null {
  return GRAVEST_FIRST.find((kind) => kinds.includes(kind)) ?? null;
}
