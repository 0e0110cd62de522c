import type { Tx } from '@hjerterom/platform';
import { VolunteerSettingsEntity } from './settings.entity.js';

/** How a centre receives volunteers. */
export interface VolunteerSettings {
  /** Days within which whoever knocks has an answer. */
  readonly answerDays: number;
  /** Months for which a shown certificate counts; null is for ever. */
  readonly certificateMonths: number | null;
  /** Months for which a signed statement counts; null is for ever. */
  readonly confidentialityMonths: number | null;
  /** Days before something expires on which it is told. */
  readonly warnDays: number;
}

/**
 * What a centre goes by until it says otherwise: an answer within a week, a certificate for three years (a habit of
 * voluntary organisations; the law sets no end to a certificate once shown), and a promise of confidentiality for ever.
 */
export const usualSettings: VolunteerSettings = {
  answerDays: 7,
  certificateMonths: 36,
  confidentialityMonths: null,
  warnDays: 30,
};

/** The settings of the actor's centre. Whether they may be shown is the caller's policy. */
export async function settingsOf(tx: Tx): Promise<VolunteerSettings> {
  const row = await tx.em.findOneBy(VolunteerSettingsEntity, { centreId: tx.centreId });
  if (!row) return usualSettings;
  const { answerDays, certificateMonths, confidentialityMonths, warnDays } = row;
  return { answerDays, certificateMonths, confidentialityMonths, warnDays };
}
