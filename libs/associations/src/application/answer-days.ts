/** Within so many days whoever registers an association hears from the centre. */
export const ANSWER_DAYS = 7;
