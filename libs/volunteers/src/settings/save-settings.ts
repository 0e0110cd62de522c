import type { Tx } from '@hjerterom/platform';
import { VolunteerSettingsEntity } from './settings.entity.js';
import type { VolunteerSettings } from './settings.js';
import { volunteerSettingsPolicy } from './settings.policy.js';

export interface SettingsSavedOutcome {
  readonly kind: 'VolunteerSettings';
}

/**
 * Says how the centre receives volunteers. It holds for what is applied, shown and signed from now on: what was promised
 * to somebody who has applied already, and until when something counts that was shown, stays.
 */
export async function saveVolunteerSettings(
  tx: Tx,
  { answerDays, certificateMonths, confidentialityMonths, warnDays }: VolunteerSettings,
): Promise<SettingsSavedOutcome> {
  const { centreId } = tx;
  volunteerSettingsPolicy.assert(tx.actor, 'change', { centreId });
  const row = {
    centreId,
    answerDays,
    certificateMonths: certificateMonths ?? null,
    confidentialityMonths: confidentialityMonths ?? null,
    warnDays,
  };
  await tx.em.upsert(VolunteerSettingsEntity, row, ['centreId']);
  tx.touch('volunteers');
  return { kind: 'VolunteerSettings' };
}
