import type { ScorePart } from '@hjerterom/matching';
import type { Tx } from '@hjerterom/platform';
import { needPolicy } from './need.policy.js';

// The parts of needs, read many at a time for needs that the actor has read: a part is seen by whoever sees its need.

/** Who was proposed, and why. */
export interface ProposalRow {
  readonly needId: string;
  readonly centreId: string;
  readonly personId: string;
  readonly rank: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly proposedAt: Date;
}

/** To whom it was referred. */
export interface ReferralRow {
  readonly needId: string;
  readonly centreId: string;
  readonly referredTo: string;
  readonly reason: string;
  readonly consented: boolean;
  readonly referredAt: Date;
  readonly referredBy: string | null;
}

/** What was answered at the gate, with the question as it now reads. */
export interface GateAnswerRow {
  readonly needId: string;
  readonly textNb: string;
  readonly textEn: string;
  readonly answer: boolean;
  readonly closes: boolean;
}

/** The candidates proposed for these needs, the best first. */
export function proposalsOf(tx: Tx, needIds: readonly string[]): Promise<ProposalRow[]> {
  return tx.query<ProposalRow>(
    `SELECT p.need_id AS "needId", n.centre_id AS "centreId", p.person_id AS "personId", p.rank, p.score, p.parts,
       p.proposed_at AS "proposedAt"
     FROM needs_proposal p JOIN needs_need n ON n.id = p.need_id
     WHERE p.need_id = ANY($1::uuid[]) AND n.centre_id = $2 ORDER BY p.need_id, p.rank`,
    [needIds, tx.centreId],
  );
}

/** The referrals of these needs, as far as the actor may know them. */
export function referralsOf(tx: Tx, needIds: readonly string[]): Promise<ReferralRow[]> {
  const params: unknown[] = [needIds];
  return tx.query<ReferralRow>(
    `SELECT r.need_id AS "needId", n.centre_id AS "centreId", r.referred_to AS "referredTo", r.reason, r.consented,
       r.referred_at AS "referredAt", r.referred_by AS "referredBy"
     FROM needs_referral r JOIN needs_need n ON n.id = r.need_id
     WHERE r.need_id = ANY($1::uuid[]) AND ${needPolicy.where(tx.actor, 'read', 'n', params, 'referral')}`,
    params,
  );
}

/** What was answered at the gate for these needs, as far as the actor may know it, in the order of the questions. */
export function gateAnswersOf(tx: Tx, needIds: readonly string[]): Promise<GateAnswerRow[]> {
  const params: unknown[] = [needIds];
  return tx.query<GateAnswerRow>(
    `SELECT a.need_id AS "needId", q.text_nb AS "textNb", q.text_en AS "textEn", a.answer, a.closes
     FROM needs_gate_answer a JOIN needs_gate_question q ON q.id = a.question_id
     WHERE a.need_id = ANY($1::uuid[]) AND ${needPolicy.where(tx.actor, 'read', 'q', params, 'gateAnswers')}
     ORDER BY a.need_id, q.position, q.code`,
    params,
  );
}
