import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { keyPolicy } from './key.policy.js';
import type { KeyKind } from './save-room-key.js';

/** How what was handed out came to its end: it is back, or the code was changed. */
export const handoutEnds = ['back', 'code-changed'] as const;
export type HandoutEnd = (typeof handoutEnds)[number];

/** What was handed to whom, as it is shown. */
export interface HandoutNode {
  readonly kind: 'KeyHandout';
  readonly id: string;
  readonly centreId: string;
  readonly keyId: string;
  /** Null when it is forgotten who. */
  readonly personId: string | null;
  readonly associationId: string | null;
  readonly what: KeyKind;
  readonly handedAt: Date;
  /** The last day, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  /** It is out, and its last day is over. */
  readonly late: boolean;
  readonly backAt: Date | null;
  readonly ended: HandoutEnd | null;
}

/** Which of them: those that are out, of these the late ones, or those that came back. */
export const handoutLists = ['out', 'late', 'back'] as const;
export type HandoutList = (typeof handoutLists)[number];

/** There are never so many out; of those that are back, the latest. */
const most = 100;

const wanted: Record<HandoutList, { readonly where: string; readonly order: string }> = {
  out: { where: 'h.back_at IS NULL', order: 'h.due_on NULLS LAST, h.handed_at, h.id' },
  late: { where: 'h.back_at IS NULL AND h.due_on < $1', order: 'h.due_on, h.handed_at, h.id' },
  back: { where: 'h.back_at IS NOT NULL', order: 'h.back_at DESC, h.id' },
};

/** What was handed out, for those who do: the first due first, or what came back last. One statement. */
export function listHandouts(tx: Tx, list: HandoutList): Promise<HandoutNode[]> {
  return read(tx, 'keep', wanted[list]);
}

/** What the actor has now, the first due first. One statement. */
export function listOwnHandouts(tx: Tx): Promise<HandoutNode[]> {
  return read(tx, 'hold', wanted.out);
}

/** Those with these ids, for those who hand out. One statement. */
export function handoutsByIds(tx: Tx, ids: readonly string[]): Promise<HandoutNode[]> {
  return read(tx, 'keep', { where: 'h.id = ANY($2::uuid[])', order: 'h.id' }, [ids]);
}

async function read(
  tx: Tx,
  action: 'keep' | 'hold',
  { where, order }: { readonly where: string; readonly order: string },
  more: readonly unknown[] = [],
): Promise<HandoutNode[]> {
  const params: unknown[] = [localDateOf(tx.now, (await centreOf(tx)).zone), ...more];
  return tx.query<HandoutNode>(
    `SELECT 'KeyHandout' AS kind, h.id, h.centre_id AS "centreId", h.key_id AS "keyId", h.person_id AS "personId",
       h.association_id AS "associationId", h.what, h.handed_at AS "handedAt", h.due_on::text AS "dueOn",
       h.back_at IS NULL AND coalesce(h.due_on < $1, false) AS late, h.back_at AS "backAt", h.ended
     FROM rooms_handout h WHERE ${where} AND ${keyPolicy.where(tx.actor, action, 'h', params)}
     ORDER BY ${order} LIMIT ${most}`,
    params,
  );
}
