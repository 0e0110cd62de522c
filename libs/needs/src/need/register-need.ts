import { centreOf } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import { NotFound, type Tx } from '@hjerterom/platform';
import { needRegistered } from '../contracts/index.js';
import { type GateAnswer, passGate } from '../gate/gate.js';
import { GateAnswerEntity } from '../gate/gate-answer.entity.js';
import { type GateQuestionRow, listGateQuestions } from '../gate/gate-questions.js';
import { type Referral, referOnward } from '../gate/refer-onward.js';
import { type KindRow, kindOf } from '../kind/kinds.js';
import { planOccurrences } from '../occurrence/plan-occurrences.js';
import { NeedEntity } from './need.entity.js';
import { needPolicy } from './need.policy.js';
import { whenColumns } from './need-rows.js';
import { nextLayingOut } from './next-laying-out.js';
import { datesOf, problemWith, type When, type WhenProblem } from './when.js';
import { asWhen, type WhenGiven } from './when-given.js';

/** A need as it is typed in while somebody is on the phone. */
export interface NeedToRegister {
  readonly kind: string;
  readonly recipientId: string;
  /** Who asks, when it is another than the one to be helped. */
  readonly requesterId?: string | null;
  readonly when: WhenGiven;
  readonly places?: number | null;
  readonly languages?: readonly string[] | null;
  readonly district?: string | null;
  readonly place?: string | null;
  readonly about?: string | null;
  readonly notes?: string | null;
  readonly urgent?: boolean | null;
  readonly gateAnswers: readonly GateAnswer[];
  /** It is referred onward, whatever the gate says: nothing of what was told is lost. */
  readonly referral?: Referral | null;
}

export type RegisterNeedOutcome =
  | { readonly kind: 'Need'; readonly needId: string }
  | { readonly kind: 'WhenNotPossible'; readonly problem: WhenProblem }
  | { readonly kind: 'GateAnswersMissing' | 'SupplementGateClosed'; readonly questionIds: readonly string[] };

/**
 * Registers a need, through the supplement gate. A closed gate says which answers closed it; said again with a referral
 * it is registered as referred, with the trace. Ranking follows in the worker.
 * @throws NotFound for a kind that the centre does not use, and for a person who is not of this centre
 */
export async function registerNeed(tx: Tx, input: NeedToRegister): Promise<RegisterNeedOutcome> {
  needPolicy.assert(tx.actor, 'register', { centreId: tx.centreId });
  const kind = await kindOf(tx, input.kind);
  if (!kind.active) throw new NotFound('kind');
  const { zone } = await centreOf(tx);
  const when = asWhen(input.when, kind.usualMinutes, zone);
  const problem = problemWith(when, tx.now);
  if (problem) return { kind: 'WhenNotPossible', problem };

  const questions = await listGateQuestions(tx, kind.code);
  const { unanswered, closing } = passGate(questions, input.gateAnswers);
  if (unanswered.length > 0) return { kind: 'GateAnswersMissing', questionIds: unanswered.map(({ id }) => id) };
  if (closing.length > 0 && !input.referral) {
    return { kind: 'SupplementGateClosed', questionIds: closing.map(({ id }) => id) };
  }

  const needId = newId();
  await insertNeed(tx, needId, input, { kind, zone, when });
  await insertAnswers(tx, needId, input.gateAnswers, questions);
  if (input.referral) await referOnward(tx, needId, input.referral);
  else tx.append(needRegistered, { needId });
  return { kind: 'Need', needId };
}

async function insertNeed(
  tx: Tx,
  needId: string,
  input: NeedToRegister,
  { kind, zone, when }: { kind: KindRow; zone: string; when: When },
): Promise<void> {
  const referred = input.referral != null;
  const district = await districtOfHome(tx, input, kind);
  const { dates, laidOutTo } = referred ? { dates: [], laidOutTo: null } : datesOf(when, tx.now);
  await tx.em.insert(NeedEntity, {
    id: needId,
    centreId: tx.centreId,
    kind: kind.code,
    status: referred ? 'referred' : 'registered',
    requestedBy: input.requesterId ?? input.recipientId,
    recipientId: input.recipientId,
    ...whenColumns(when, zone),
    laidOutTo,
    extendAt: nextLayingOut(laidOutTo, tx.now),
    places: input.places ?? 1,
    languages: [...(input.languages ?? [])],
    district: input.district ?? district,
    place: input.place ?? null,
    about: input.about ?? null,
    notes: input.notes ?? null,
    urgent: input.urgent ?? false,
    registeredBy: tx.actor.personId,
    registeredAt: tx.now,
    closedAt: referred ? tx.now : null,
    closeReason: null,
  });
  await planOccurrences(tx, needId, dates);
}

/** Checks that both people are of this centre. @returns where the help is to be given, when that is in the home */
async function districtOfHome(tx: Tx, input: NeedToRegister, kind: KindRow): Promise<string | null> {
  const ids = [...new Set([input.recipientId, input.requesterId ?? input.recipientId])];
  const people = await tx.query<{ id: string; district: string | null }>(
    `SELECT id, district FROM people_v_person WHERE id = ANY($1::uuid[]) AND centre_id = $2`,
    [ids, tx.centreId],
  );
  if (people.length < ids.length) throw new NotFound('person');
  if (kind.venue !== 'home') return null;
  return people.find(({ id }) => id === input.recipientId)?.district ?? null;
}

async function insertAnswers(
  tx: Tx,
  needId: string,
  answers: readonly GateAnswer[],
  questions: readonly GateQuestionRow[],
): Promise<void> {
  const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
  const rows = questions.map(({ id, closingAnswer }) => {
    const answer = given.get(id) === true;
    return { needId, questionId: id, answer, closes: answer === closingAnswer };
  });
  if (rows.length > 0) await tx.em.insert(GateAnswerEntity, rows);
}
