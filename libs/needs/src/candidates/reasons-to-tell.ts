import type { Reason, ScorePart } from '@hjerterom/matching';

/** What says nothing about the one who is asked. */
const sayNothing: readonly Reason['code'][] = ['noLanguageAsked', 'placeUnknown', 'homeUnknown', 'newToRecipient'];

/** Why somebody is asked, as they may be told: what speaks for them, the weightiest first. The leader sees all parts. */
export function reasonsToTell(parts: readonly ScorePart[]): Reason[] {
  return parts
    .filter(({ value, reason }) => value >= 0.5 && !sayNothing.includes(reason.code))
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .map(({ reason }) => reason);
}
