import type { Tx } from '@hjerterom/platform';
import type { ConsentPurpose } from './consent-texts.js';

/** In which way somebody said it. */
export const consentWays = ['screen', 'paper', 'phone'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Who said it: the person, or the guardian of a child. */
export const consentGivers = ['person', 'guardian'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** One line of the ledger, with its end where there is one. */
export interface Consent {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  /** Which wording: see `consentTexts`. */
  readonly textVersion: string;
  /** The language it was read or said in. */
  readonly language: string;
  readonly givenAt: Date;
  readonly givenBy: ConsentGiver;
  readonly how: ConsentWay;
  /** Who wrote it down for another; null when it was said on the screen by whom it is about. */
  readonly recordedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: ConsentGiver | null;
  readonly withdrawnHow: ConsentWay | null;
  readonly withdrawalRecordedBy: string | null;
}

const columns = `c.id, c.centre_id AS "centreId", c.person_id AS "personId", c.purpose, c.text_version AS "textVersion",
  c.language, c.given_at AS "givenAt", c.given_by AS "givenBy", c.how, c.recorded_by AS "recordedBy",
  w.withdrawn_at AS "withdrawnAt", w.withdrawn_by AS "withdrawnBy", w.how AS "withdrawnHow",
  w.recorded_by AS "withdrawalRecordedBy"`;

// What somebody said before they were erased is kept as a trace without a person, and shown to nobody.
const ledger = `people_consent c JOIN people_person p ON p.id = c.person_id AND p.erased_at IS NULL
  LEFT JOIN people_consent_withdrawal w ON w.consent_id = c.id`;

/** The consents of persons of the actor's centre, the newest first; whether they may be shown is the caller's policy. */
export function consentsOf(tx: Tx, personIds: readonly string[]): Promise<Consent[]> {
  return tx.query<Consent>(
    `SELECT ${columns} FROM ${ledger} WHERE c.person_id = ANY($1) AND c.centre_id = $2
     ORDER BY c.given_at DESC, c.id DESC`,
    [personIds, tx.centreId],
  );
}

/** The consents with these ids, in no order; whether they may be shown is the caller's policy. */
export function consentsByIds(tx: Tx, ids: readonly string[]): Promise<Consent[]> {
  return tx.query<Consent>(`SELECT ${columns} FROM ${ledger} WHERE c.id = ANY($1) AND c.centre_id = $2`, [
    ids,
    tx.centreId,
  ]);
}
