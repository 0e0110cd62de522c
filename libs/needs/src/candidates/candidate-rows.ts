import type { LocalDate } from '@hjerterom/kernel';
import type { CandidateFacts } from '@hjerterom/matching';
import type { Tx } from '@hjerterom/platform';
import { counts, type LegalBasis, type TaskRule, type Vetted } from '@hjerterom/volunteers';

/** What volunteers publish of one of theirs. */
export type CandidateRow = Pick<
  CandidateFacts,
  'personId' | 'status' | 'skills' | 'languages' | 'district' | 'capacityMinutesPerWeek'
> & {
  readonly certificates: Readonly<Partial<Record<LegalBasis, Vetted>>>;
  readonly confidentiality: Vetted | null;
};

type VettingFacts = Pick<
  CandidateFacts,
  'certificateShownOn' | 'certificateExpiredOn' | 'confidentialitySignedOn' | 'confidentialityExpiredOn'
>;

/** What a volunteer has shown and signed, in the light of what a kind asks for on this day. */
export function vettingFacts(
  { certificates, confidentiality }: Pick<CandidateRow, 'certificates' | 'confidentiality'>,
  { certificate: basis }: TaskRule,
  today: LocalDate,
): VettingFacts {
  const certificate = basis === null ? null : (certificates[basis] ?? null);
  const on = (vetted: Vetted | null) => (counts(vetted, today) ? (vetted?.on ?? null) : null);
  const expired = (vetted: Vetted | null) => (counts(vetted, today) ? null : (vetted?.validUntil ?? null));
  return {
    certificateShownOn: on(certificate),
    certificateExpiredOn: expired(certificate),
    confidentialitySignedOn: on(confidentiality),
    confidentialityExpiredOn: expired(confidentiality),
  };
}

/**
 * Whom to rank: those who have offered to meet this kind of need and are not gone; or, when named, just these, whoever
 * they are, so that a ranking can say why not.
 */
export function candidateRows(tx: Tx, kind: string, only: readonly string[] | null): Promise<CandidateRow[]> {
  return tx.query<CandidateRow>(
    `SELECT person_id AS "personId", status, skills, languages, district, certificates, confidentiality,
       capacity_minutes_per_week AS "capacityMinutesPerWeek"
     FROM volunteers_v_candidate
     WHERE centre_id = $1 AND CASE WHEN $3::uuid[] IS NULL THEN status NOT IN ('left', 'declined') AND $2 = ANY(skills)
                                   ELSE person_id = ANY($3) END`,
    [tx.centreId, kind, only],
  );
}

/** How often each volunteer has helped this person before. Who never did is left out. */
export async function timesWith(tx: Tx, recipientId: string): Promise<Map<string, number>> {
  const rows = await tx.query<{ personId: string; times: number }>(
    `SELECT p.person_id AS "personId", count(*)::int AS times
     FROM needs_need n JOIN needs_occurrence o ON o.need_id = n.id JOIN needs_place p ON p.occurrence_id = o.id
     WHERE n.recipient_id = $1 AND n.centre_id = $2 AND p.status = 'done' GROUP BY p.person_id`,
    [recipientId, tx.centreId],
  );
  return new Map(rows.map(({ personId, times }) => [personId, times]));
}

/** Those who promised to come to this need and gave all of it back: a no that came late. */
export async function gaveItBack(tx: Tx, needId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ personId: string }>(
    `SELECT person_id AS "personId" FROM needs_assignment WHERE need_id = $1 AND status = 'given-back'`,
    [needId],
  );
  return new Set(rows.map(({ personId }) => personId));
}
