/** A question of the supplement gate, as far as its answer decides something. */
export interface GateRule {
  readonly id: string;
  /** The answer that closes the gate. */
  readonly closingAnswer: boolean;
}

export interface GateAnswer {
  readonly questionId: string;
  readonly answer: boolean;
}

/** What the answers come to. The gate is open when both lists are empty. */
export interface GateResult<Question extends GateRule> {
  readonly unanswered: readonly Question[];
  readonly closing: readonly Question[];
}

/**
 * Whether it may be volunteer work, by the answers to every question that is asked. One closing answer is enough to
 * close it; an answer to a question that is not asked does not count.
 */
export function passGate<Question extends GateRule>(
  questions: readonly Question[],
  answers: readonly GateAnswer[],
): GateResult<Question> {
  const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
  return {
    unanswered: questions.filter(({ id }) => !given.has(id)),
    closing: questions.filter(({ id, closingAnswer }) => given.get(id) === closingAnswer),
  };
}
