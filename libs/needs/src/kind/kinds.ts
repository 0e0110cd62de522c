import { found, type Tx } from '@hjerterom/platform';
import type { LegalBasis } from '@hjerterom/volunteers/contracts';
import type { Venue } from './kind.entity.js';

/** A kind of need, with the rules that follow from it. */
export interface KindRow {
  readonly code: string;
  readonly nameNb: string;
  readonly nameEn: string;
  readonly venue: Venue;
  readonly involvesMinors: boolean;
  readonly certificateRequired: boolean;
  /** Why a certificate may be asked for; null where none is. */
  readonly certificateBasis: LegalBasis | null;
  readonly confidentialityRequired: boolean;
  readonly usualMinutes: number;
  readonly active: boolean;
}

const columns = `code, name_nb AS "nameNb", name_en AS "nameEn", venue, involves_minors AS "involvesMinors",
  certificate_required AS "certificateRequired", certificate_basis AS "certificateBasis",
  confidentiality_required AS "confidentialityRequired", usual_minutes AS "usualMinutes", active`;

/** A centre has some tens of kinds; a bound against accidents, not a page. */
const most = 200;

/** The kinds of the actor's centre, by name. */
export function listKinds(tx: Tx, { onlyActive }: { readonly onlyActive: boolean }): Promise<KindRow[]> {
  return tx.query<KindRow>(
    `SELECT ${columns} FROM needs_kind WHERE centre_id = $1 AND (active OR NOT $2) ORDER BY name_nb, code LIMIT ${most}`,
    [tx.centreId, onlyActive],
  );
}

/** The kinds with these codes in the actor's centre, active or not. */
export function kindsByCode(tx: Tx, codes: readonly string[]): Promise<KindRow[]> {
  return tx.query<KindRow>(`SELECT ${columns} FROM needs_kind WHERE centre_id = $1 AND code = ANY($2)`, [
    tx.centreId,
    codes,
  ]);
}

/** The kinds that these needs are of. */
export function kindCodesOf(tx: Tx, needIds: readonly string[]): Promise<{ needId: string; kindCode: string }[]> {
  return tx.query<{ needId: string; kindCode: string }>(
    `SELECT id AS "needId", kind AS "kindCode" FROM needs_v_task WHERE id = ANY($1::uuid[]) AND centre_id = $2`,
    [needIds, tx.centreId],
  );
}

/** One kind of the actor's centre. @throws NotFound */
export async function kindOf(tx: Tx, code: string): Promise<KindRow> {
  return found((await kindsByCode(tx, [code]))[0], 'kind');
}
