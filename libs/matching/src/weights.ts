/** What a score is made of. */
export type PartName = 'skill' | 'language' | 'distance' | 'continuity' | 'fairLoad';

/** How much each part counts; none below 0, and 1 in all. */
export type Weights = Readonly<Record<PartName, number>>;

/**
 * Ours, to be tuned by a centre. A known face counts most, because trust is what a resident asks for first;
 * whether one offers little else counts least, because it only spares those who can do much.
 * In points: one earlier visit (0.125) outweighs living in the same district rather than the next one (0.08), not
 * rather than across town (0.16); six tasks in 90 days cost 0.1.
 */
export const DEFAULT_WEIGHTS: Weights = {
  skill: 0.15,
  language: 0.2,
  distance: 0.2,
  continuity: 0.25,
  fairLoad: 0.2,
};
