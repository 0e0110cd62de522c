import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { needPolicy } from '../need/need.policy.js';
import { GateQuestionEntity } from './gate-question.entity.js';
import type { GateQuestionRow } from './gate-questions.js';

/** A question to be made or, with its id, changed. */
export interface GateQuestionToSave extends Omit<GateQuestionRow, 'id'> {
  readonly id?: string | null;
}

/**
 * Makes or changes a question of the supplement gate. What was answered before keeps what it came to then.
 * @throws NotFound when the id is none of this centre's questions
 */
export async function saveGateQuestion(
  tx: Tx,
  input: GateQuestionToSave,
): Promise<{ readonly kind: 'GateQuestion'; readonly questionId: string }> {
  needPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const { centreId } = tx;
  const known = input.id
    ? found(await tx.em.findOneBy(GateQuestionEntity, { id: input.id, centreId }), 'question')
    : null;
  const id = known?.id ?? newId();
  const kinds = input.kinds && [...input.kinds];
  await tx.em.upsert(GateQuestionEntity, { ...input, id, kinds, centreId }, ['id']);
  return { kind: 'GateQuestion', questionId: id };
}
