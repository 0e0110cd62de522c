import { newId } from '@hjerterom/kernel';
import { CodedError, found, type Tx } from '@hjerterom/platform';
import { Not } from 'typeorm';
import { needPolicy } from '../need/need.policy.js';
import { GateQuestionEntity } from './gate-question.entity.js';
import type { GateQuestionRow } from './gate-questions.js';

/** A question to be made or, with its id, changed. */
export interface GateQuestionToSave extends Omit<GateQuestionRow, 'id'> {
  readonly id?: string | null;
}

/**
 * Makes or changes a question of the supplement gate. What was answered before keeps what it came to then.
 * @throws NotFound when the id is none of this centre's questions; CodedError BAD_USER_INPUT when another question has
 * the code
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
  const taken = await tx.em.existsBy(GateQuestionEntity, { code: input.code, centreId, id: Not(id) });
  if (taken) throw new CodedError('BAD_USER_INPUT', `Another question has the code ${input.code}.`);
  const kinds = input.kinds && [...input.kinds];
  await tx.em.upsert(GateQuestionEntity, { ...input, id, kinds, centreId }, ['id']);
  return { kind: 'GateQuestion', questionId: id };
}
