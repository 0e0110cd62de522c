import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { GateQuestionEntity } from '../gate/gate-question.entity.js';
import { standardQuestions } from '../gate/standard-questions.js';
import { KindEntity } from './kind.entity.js';
import type { KindRow } from './kinds.js';

type Rules = Partial<Omit<KindRow, 'code' | 'nameNb' | 'nameEn' | 'active'>>;

/** The kinds a centre begins with; it changes them as it likes. */
export const standardKinds: readonly KindRow[] = [
  kind('handlehjelp', 'Handlehjelp', 'Shopping', { usualMinutes: 60 }),
  kind('leksehjelp', 'Leksehjelp', 'Homework help', {
    venue: 'elsewhere',
    involvesMinors: true,
    certificateRequired: true,
    certificateBasis: 'minors',
    usualMinutes: 90,
  }),
  kind('telefonvenn', 'Telefonvenn', 'Phone friend', { venue: 'phone', usualMinutes: 30 }),
  kind('besoksvenn', 'Besøksvenn', 'Visits', { usualMinutes: 90 }),
  kind('folge', 'Følge til avtale', 'Company to an appointment', { usualMinutes: 120 }),
  kind('praktisk', 'Praktisk hjelp', 'Practical help', { confidentialityRequired: false, usualMinutes: 90 }),
  kind('spraktrening', 'Språktrening', 'Language practice', {
    venue: 'elsewhere',
    confidentialityRequired: false,
    usualMinutes: 60,
  }),
  kind('transport', 'Transport', 'A lift', { usualMinutes: 60 }),
];

/** Gives the actor's centre the standard kinds and the standard questions of the supplement gate. What it has, it keeps. */
export async function createStandardKinds(tx: Tx): Promise<void> {
  const { centreId } = tx;
  const insert = (entity: typeof KindEntity | typeof GateQuestionEntity, rows: object[]) =>
    tx.em.createQueryBuilder().insert().into(entity).values(rows).orIgnore().execute();
  await insert(
    KindEntity,
    standardKinds.map((row) => ({ ...row, centreId })),
  );
  await insert(
    GateQuestionEntity,
    standardQuestions.map((row, position) => ({ ...row, id: newId(), centreId, position, active: true })),
  );
}

/** In the home, with a promise of confidentiality, and without minors, unless it says otherwise. */
function kind(code: string, nameNb: string, nameEn: string, rules: Rules): KindRow {
  return {
    code,
    nameNb,
    nameEn,
    venue: 'home',
    involvesMinors: false,
    certificateRequired: false,
    certificateBasis: null,
    confidentialityRequired: true,
    usualMinutes: 60,
    active: true,
    ...rules,
  };
}
