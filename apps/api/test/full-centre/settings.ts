import { listGateQuestions, saveGateQuestion, saveKind } from '@hjerterom/needs';
import { type CentreToFill, several } from './to-fill.js';

/** The gate lists 50 questions at most, and two standard ones are asked about every kind. */
const MOST_QUESTIONS = 48;

/** Kinds of need beside the standard ones. @returns their codes */
export function makeKinds(centre: CentreToFill): Promise<string[]> {
  return centre.byDesk((tx) =>
    several(centre.rows, async (n) => {
      const code = `slag-${n}`;
      const none = { involvesMinors: false, certificateRequired: false, certificateBasis: null };
      const rules = { ...none, confidentialityRequired: false };
      const names = { nameNb: `Prøveslag ${n}`, nameEn: `Test kind ${n}` };
      await saveKind(tx, { code, ...names, ...rules, venue: 'home', usualMinutes: 30, active: true });
      return code;
    }),
  );
}

/** Questions that the gate asks about *besoksvenn* only. @returns the ids of all that it asks about it */
export function makeQuestions(centre: CentreToFill): Promise<string[]> {
  return centre.byDesk(async (tx) => {
    await several(centre.atMost(MOST_QUESTIONS), (n) =>
      saveGateQuestion(tx, {
        code: `sporsmal-${n}`,
        textNb: `Prøvespørsmål ${n}?`,
        textEn: `Test question ${n}?`,
        kinds: ['besoksvenn'],
        closingAnswer: true,
        referTo: 'Kommunen',
        position: 10 + n,
        active: true,
      }),
    );
    return (await listGateQuestions(tx, 'besoksvenn')).map(({ id }) => id);
  });
}
