import type { CallQuery } from '../gql/graphql.js';

/** A question of the supplement gate. */
export type Question = CallQuery['gateQuestions'][number];

/** The questions that are asked about this kind. */
export function questionsOf(all: readonly Question[], kind: string): readonly Question[] {
  return all.filter(({ kinds }) => kind !== '' && (!kinds || kinds.includes(kind)));
}

/** Those whose answer closes the gate. */
export function closingOf(questions: readonly Question[], answers: Readonly<Record<string, string>>) {
  return questions.filter(({ id, closingAnswer }) => answers[id] === (closingAnswer ? 'yes' : 'no'));
}
