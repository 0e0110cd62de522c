import type { Tx } from '@hjerterom/platform';
import { needPolicy } from '../need/need.policy.js';
import { needAfter } from '../need/need.states.js';
import { lockNeed } from '../need/need-rows.js';
import { ProposalEntity } from './proposal.entity.js';
import { rankFor } from './rank-candidates.js';

/** So many are kept: who wants to see more, ranks again. */
const PROPOSALS = 10;

/**
 * Ranks the volunteers for a need that was just registered, keeps the best ten with their reasons, and opens it. Does
 * nothing when it is open already, or was closed or asked about in the meantime.
 */
export async function proposeCandidates(tx: Tx, needId: string): Promise<void> {
  const need = await lockNeed(tx, needId);
  needPolicy.assert(tx.actor, 'propose', need);
  const status = needAfter(need.status, 'propose');
  if (status === null) return;
  const { candidates } = await rankFor(tx, need, {});
  const proposals = candidates.slice(0, PROPOSALS).map(({ personId, score, parts }, index) => ({
    needId,
    personId,
    rank: index + 1,
    score,
    parts,
    proposedAt: tx.now,
  }));
  if (proposals.length > 0) await tx.em.insert(ProposalEntity, proposals);
  await tx.query(`UPDATE needs_need SET status = $2 WHERE id = $1`, [needId, status]);
}
