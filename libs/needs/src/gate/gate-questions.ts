import type { Tx } from '@hjerterom/platform';

/** A question of the supplement gate. */
export interface GateQuestionRow {
  readonly id: string;
  readonly code: string;
  readonly textNb: string;
  readonly textEn: string;
  /** The kinds it is asked about; null asks it about every kind. */
  readonly kinds: readonly string[] | null;
  readonly closingAnswer: boolean;
  readonly referTo: string;
  readonly position: number;
  readonly active: boolean;
}

const columns = `id, code, text_nb AS "textNb", text_en AS "textEn", kinds, closing_answer AS "closingAnswer",
  refer_to AS "referTo", position, active`;

/** The gate is to be short; a bound against accidents, not a page. */
const most = 50;

/**
 * The questions that the actor's centre asks, in their order.
 * @param kind only those asked about this kind; null gives all
 */
export function listGateQuestions(tx: Tx, kind: string | null): Promise<GateQuestionRow[]> {
  return tx.query<GateQuestionRow>(
    `SELECT ${columns} FROM needs_gate_question
     WHERE centre_id = $1 AND active AND ($2::text IS NULL OR kinds IS NULL OR $2 = ANY(kinds))
     ORDER BY position, code LIMIT ${most}`,
    [tx.centreId, kind],
  );
}

/** Questions by id, also those that are not asked any more. */
export function gateQuestionsById(tx: Tx, ids: readonly string[]): Promise<GateQuestionRow[]> {
  return tx.query<GateQuestionRow>(
    `SELECT ${columns} FROM needs_gate_question WHERE centre_id = $1 AND id = ANY($2) ORDER BY position, code`,
    [tx.centreId, ids],
  );
}
