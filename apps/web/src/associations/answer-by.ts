const DAY_MS = 86_400_000;
/** Within so many days whoever registers an association is told to have an answer. */
const ANSWER_DAYS = 7;

/** The last day on which an association is to have its answer. @param registered local date, as is the answer */
export function answerBy(registered: string): string {
  return new Date(Date.parse(`${registered}T00:00:00Z`) + ANSWER_DAYS * DAY_MS).toISOString().slice(0, 10);
}
