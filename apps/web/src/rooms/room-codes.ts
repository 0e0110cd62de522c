/** What a room may have, be like, be set up as and ask a permit for: the codes that the screen has words for. */
export const equipmentCodes = [
  'projector',
  'screen',
  'whiteboard',
  'speakers',
  'hearing-loop',
  'kitchen',
  'kitchenette',
  'toys',
  'mats',
  'grill',
] as const;
export const accessibilityCodes = ['step-free', 'accessible-toilet', 'lift', 'parking'] as const;
export const setupCodes = ['meeting', 'lecture', 'party'] as const;
export const permitCodes = ['serveringsbevilling'] as const;

const known: readonly string[] = [...equipmentCodes, ...accessibilityCodes, ...setupCodes, ...permitCodes];

/** A code that there are words for. */
export type KnownCode =
  | (typeof equipmentCodes)[number]
  | (typeof accessibilityCodes)[number]
  | (typeof setupCodes)[number]
  | (typeof permitCodes)[number];

export function isKnown(code: string): code is KnownCode {
  return known.includes(code);
}
