import type { Tx } from '@hjerterom/platform';
import { accountOf } from '../account/open-account.js';
import { CentreRuleEntity } from './centre-rule.entity.js';
import { centreRulePolicy } from './centre-rule.policy.js';
import { hasTotp } from './totp.js';

export type DemandSecondFactorOutcome = { readonly kind: 'Demanded' | 'NotDemanded' | 'SetUpFirst' };

/**
 * Says whether a centre demands the second factor of those who run it. Who has none cannot demand it: they would lock
 * themselves out with the same press. @throws Forbidden
 */
export async function demandSecondFactor(tx: Tx, demand: boolean): Promise<DemandSecondFactorOutcome> {
  centreRulePolicy.assert(tx.actor, 'change', { centreId: tx.centreId });
  const accountId = tx.actor.personId && (await accountOf(tx, tx.actor.personId));
  if (demand && !(accountId && (await hasTotp(tx, accountId)))) return { kind: 'SetUpFirst' };
  await tx.em.upsert(CentreRuleEntity, { centreId: tx.centreId, secondFactor: demand }, ['centreId']);
  return { kind: demand ? 'Demanded' : 'NotDemanded' };
}

/** Which of these centres demand it. */
export async function demandingCentres(tx: Tx, centreIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ centreId: string }>(
    `SELECT centre_id AS "centreId" FROM access_centre_rule WHERE centre_id = ANY($1) AND second_factor`,
    [centreIds],
  );
  return new Set(rows.map(({ centreId }) => centreId));
}
