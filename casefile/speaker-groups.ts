/** Who speaks in an article, as far as the record tells them apart; the order of legends and filters. */
export const SPEAKER_GROUPS = ['officials', 'lawyers', 'himself', 'press', 'others'] as const;
export type SpeakerGroup = (typeof SPEAKER_GROUPS)[number];
