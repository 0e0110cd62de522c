import { centreOf } from '@hjerterom/centres';
import { localDateOf, newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { planReminder } from './handout-row.js';
import { keyPolicy } from './key.policy.js';
import type { KeyKind } from './save-room-key.js';
import { type Reminded, withdrawReminders } from './withdraw-reminders.js';

export interface HandOutKey {
  readonly keyId: string;
  readonly personId: string;
  /** For which association they have it. */
  readonly associationId?: string | null;
  /** The last day, `YYYY-MM-DD`; nobody is reminded of what has none. */
  readonly dueOn?: string | null;
}

export interface HandoutOutcome {
  readonly kind: 'KeyHandout';
  readonly handoutId: string;
}

/** Somebody else has the key. */
export interface AlreadyOutOutcome {
  readonly kind: 'KeyAlreadyOut';
  readonly handoutId: string;
}

/** The last day is over already. */
export interface DayOverOutcome {
  readonly kind: 'KeyDayOver';
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Hands a key or a code to somebody. To whoever has it already it is a new last day. A key is in one pocket at a time.
 * @throws NotFound when the centre lacks the key (or it is not in use), the person or the association
 */
export async function handOutKey(
  tx: Tx,
  { keyId, personId, associationId = null, dueOn = null }: HandOutKey,
): Promise<HandoutOutcome | AlreadyOutOutcome | DayOverOutcome> {
  keyPolicy.assert(tx.actor, 'keep', { centreId: tx.centreId, personId: null });
  const [row] = await tx.query<{ what: KeyKind }>(
    `SELECT what FROM rooms_key WHERE id = $1 AND centre_id = $2 AND active FOR UPDATE`,
    [keyId, tx.centreId],
  );
  const { what } = found(row, 'key');
  const today = localDateOf(tx.now, (await centreOf(tx)).zone);
  if (dueOn !== null && dueOn < today) return { kind: 'KeyDayOver', today };
  await checkReceiver(tx, personId, associationId);
  const [out] = await tx.query<Reminded & { theirs: boolean }>(
    `SELECT id, due_on::text AS "dueOn", person_id IS NOT DISTINCT FROM $2 AS theirs FROM rooms_handout
     WHERE key_id = $1 AND back_at IS NULL AND (what = 'key' OR person_id = $2)`,
    [keyId, personId],
  );
  if (out && !out.theirs) return { kind: 'KeyAlreadyOut', handoutId: out.id };
  const handoutId = out?.id ?? newId();
  await tx.query(
    `INSERT INTO rooms_handout (id, centre_id, key_id, what, person_id, association_id, handed_at, handed_by, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET due_on = $9, association_id = $6,
       due_reminded_at = CASE WHEN rooms_handout.due_on = $9 THEN rooms_handout.due_reminded_at END,
       late_reminders = CASE WHEN rooms_handout.due_on = $9 THEN rooms_handout.late_reminders ELSE 0 END`,
    [handoutId, tx.centreId, keyId, what, personId, associationId, tx.now, tx.actor.personId, dueOn],
  );
  if (out && out.dueOn !== dueOn) withdrawReminders(tx, [out]);
  await planReminder(tx, handoutId);
  return { kind: 'KeyHandout', handoutId };
}

async function checkReceiver(tx: Tx, personId: string, associationId: string | null): Promise<void> {
  const [person] = await tx.query(`SELECT 1 FROM people_v_person WHERE id = $1 AND centre_id = $2`, [
    personId,
    tx.centreId,
  ]);
  found(person, 'person');
  if (associationId === null) return;
  const [association] = await tx.query(`SELECT 1 FROM associations_v_association WHERE id = $1 AND centre_id = $2`, [
    associationId,
    tx.centreId,
  ]);
  found(association, 'association');
}
