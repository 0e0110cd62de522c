import type { LocalDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { LegalBasis } from '../contracts/index.js';
import type { SignedWay } from './confidentiality.entity.js';
import { vettingPolicy } from './vetting.policy.js';

export interface CertificateRow {
  readonly centreId: string;
  readonly personId: string;
  readonly shownOn: LocalDate;
  readonly legalBasis: LegalBasis;
  readonly seenBy: string | null;
  readonly validUntil: LocalDate | null;
}

export interface ConfidentialityRow {
  readonly centreId: string;
  readonly personId: string;
  readonly signedOn: LocalDate;
  readonly seenBy: string | null;
  readonly way: SignedWay;
  readonly textVersion: string | null;
  readonly validUntil: LocalDate | null;
}

/** The certificate that each of these volunteers showed last, as far as the actor may know. */
export function latestCertificates(tx: Tx, personIds: readonly string[]): Promise<CertificateRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<CertificateRow>(
    `SELECT DISTINCT ON (c.person_id) c.centre_id AS "centreId", c.person_id AS "personId",
       c.shown_on::text AS "shownOn", c.legal_basis AS "legalBasis", c.seen_by AS "seenBy",
       c.valid_until::text AS "validUntil"
     FROM volunteers_certificate c
     WHERE c.person_id = ANY($1::uuid[]) AND ${vettingPolicy.where(tx.actor, 'read', 'c', params)}
     ORDER BY c.person_id, c.shown_on DESC, c.id DESC`,
    params,
  );
}

/** The confidentiality statement that each of these volunteers signed last, as far as the actor may know. */
export function latestConfidentialities(tx: Tx, personIds: readonly string[]): Promise<ConfidentialityRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<ConfidentialityRow>(
    `SELECT DISTINCT ON (c.person_id) c.centre_id AS "centreId", c.person_id AS "personId",
       c.signed_on::text AS "signedOn", c.seen_by AS "seenBy", c.way, c.text_version AS "textVersion",
       c.valid_until::text AS "validUntil"
     FROM volunteers_confidentiality c
     WHERE c.person_id = ANY($1::uuid[]) AND ${vettingPolicy.where(tx.actor, 'read', 'c', params)}
     ORDER BY c.person_id, c.signed_on DESC, c.id DESC`,
    params,
  );
}
