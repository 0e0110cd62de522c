import { aPerson } from '@hjerterom/people/testing';
import type { Actor, Tx } from '@hjerterom/platform';
import { listGateQuestions, type NeedToRegister, registerNeed } from '../index.js';

/** Somebody at the desk of a centre: what registering and asking takes. */
export function theDesk(centreId: string, personId: string): Actor {
  return { centreId, personId, roles: ['leader'] };
}

/** Answers that leave the supplement gate open for this kind. */
export async function openGate(tx: Tx, kind: string) {
  const questions = await listGateQuestions(tx, kind);
  return questions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer }));
}

/**
 * A need of a new person, by day two days from now, through the open gate: *handlehjelp*, or what is given.
 * In a transaction of `theDesk` whose centre has the standard kinds. @returns its id
 */
export async function aNeed(tx: Tx, given: Partial<NeedToRegister> = {}): Promise<string> {
  const kind = given.kind ?? 'handlehjelp';
  const outcome = await registerNeed(tx, {
    kind,
    recipientId: given.recipientId ?? (await aPerson(tx)).id,
    when: { fixed: { startsAt: byDayInTwoDays(tx.now) } },
    gateAnswers: await openGate(tx, kind),
    ...given,
  });
  if (outcome.kind !== 'Need') throw new Error(`The need was not registered: ${JSON.stringify(outcome)}`);
  return outcome.needId;
}

/** The same time in two days; where that is in the evening or at night, when nobody has said that they can, at noon. */
function byDayInTwoDays(now: Date): Date {
  const at = new Date(now.getTime() + 2 * 86_400_000);
  if (at.getUTCHours() < 6 || at.getUTCHours() >= 16) at.setUTCHours(12, 0, 0, 0);
  return at;
}
