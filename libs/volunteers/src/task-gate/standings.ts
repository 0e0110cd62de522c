import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import { guardianYesOf } from '@hjerterom/people';
import type { Language, Tx } from '@hjerterom/platform';
import type { TaskRule } from '../contracts/index.js';
import { type Standing, type TaskGate, taskGate } from './task-gate.js';
import { lackingInWords } from './words.js';

/** A volunteer's standing, with whose it is. */
export interface StandingRow extends Standing {
  readonly personId: string;
  readonly centreId: string;
}

/**
 * What these volunteers of the actor's centre have done of all that may be asked for. Whether it may be shown is the
 * caller's policy. The same few statements however many they are.
 */
export async function standingsOf(
  tx: Tx,
  personIds: readonly string[],
  condition = 'true',
  params: unknown[] = [],
): Promise<StandingRow[]> {
  const ids = `$${params.push(personIds)}`;
  const centre = `$${params.push(tx.centreId)}`;
  const rows = await tx.query<Omit<StandingRow, 'guardian'>>(
    `SELECT v.person_id AS "personId", v.centre_id AS "centreId", v.status, candidate.certificates,
       candidate.confidentiality,
       (SELECT max(t.held_on)::text FROM volunteers_talk t WHERE t.person_id = v.person_id AND t.state = 'held')
         AS "talkHeldOn"
     FROM volunteers_volunteer v JOIN volunteers_v_candidate candidate ON candidate.person_id = v.person_id
     WHERE v.person_id = ANY(${ids}::uuid[]) AND v.centre_id = ${centre} AND ${condition}`,
    params,
  );
  const young = await guardianYesOf(tx, personIds, 'volunteering');
  const { zone } = await centreOf(tx);
  const on = (since: Date | null | undefined) => (since ? localDateOf(since, zone) : null);
  return rows.map((row) => ({
    ...row,
    guardian: young.has(row.personId) ? { saidYesOn: on(young.get(row.personId)) } : null,
  }));
}

/** Whether tasks with this rule are open to a volunteer at this instant. Null when the actor's centre has no such one. */
export async function gateFor(tx: Tx, personId: string, rule: TaskRule): Promise<TaskGate | null> {
  const [standing] = await standingsOf(tx, [personId]);
  return standing ? taskGate(rule, standing, localDateOf(tx.now, (await centreOf(tx)).zone)) : null;
}

/** What a volunteer lacks of all that a task with this rule asks for, in words, whatever their status. */
export async function lackingFor(tx: Tx, personId: string, rule: TaskRule, language: Language): Promise<string[]> {
  const gate = await gateFor(tx, personId, rule);
  return lackingInWords(gate?.checklist ?? [], language);
}
