import { bestLanguage, type Language, type Tx } from '@hjerterom/platform';
import type { Address, Channel } from './person.js';

// What is read here goes to somebody whom the calling lib has decided about: a message to the person, or the details of
// a task to the one who took it. The rows are of the actor's centre; whether they may be shown is the caller's policy.

/** How one person is reached just now. */
export interface Reach {
  readonly name: string;
  /** The best of our languages for this person. */
  readonly language: Language;
  /** The preferred channel if there is a contact point for it, else the other one, else `call`. */
  readonly channel: Channel;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
}

interface ReachRow {
  readonly name: string;
  readonly languages: string[];
  readonly preferred: Channel;
  readonly email: string | null;
  readonly phone: string | null;
}

/** How to reach a person of the actor's centre; null when there is nobody. */
export async function reachOf(tx: Tx, personId: string): Promise<Reach | null> {
  const [row] = await tx.query<ReachRow>(
    `SELECT p.name, p.languages, p.preferred_channel AS preferred, ${first('email')}, ${first('phone')}
     FROM people_person p WHERE p.id = $1 AND p.centre_id = $2 AND p.erased_at IS NULL`,
    [personId, tx.centreId],
  );
  if (!row) return null;
  const { name, email, phone } = row;
  return { name, language: bestLanguage(row.languages), channel: channelFor(row), email, phone };
}

/** The first phone of a person of the actor's centre, in E.164. */
export async function phoneOf(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ phone: string | null }>(
    `SELECT ${first('phone')} FROM people_person p WHERE p.id = $1 AND p.centre_id = $2 AND p.erased_at IS NULL`,
    [personId, tx.centreId],
  );
  return row?.phone ?? null;
}

/** Where a person of the actor's centre lives; null when there is nobody, or nothing but a district is known. */
export async function addressOf(tx: Tx, personId: string): Promise<Address | null> {
  const [address] = await tx.query<Address>(
    `SELECT street, postal_code AS "postalCode", city, district FROM people_person
     WHERE id = $1 AND centre_id = $2 AND erased_at IS NULL AND num_nonnulls(street, postal_code, city) > 0`,
    [personId, tx.centreId],
  );
  return address ?? null;
}

/** Which channel a message takes: the wish where it can be met, else the other written one, else a call. */
export function channelFor({ preferred, email, phone }: Pick<ReachRow, 'preferred' | 'email' | 'phone'>): Channel {
  if (preferred === 'call') return 'call';
  const order: Channel[] = preferred === 'email' ? ['email', 'sms'] : ['sms', 'email'];
  return order.find((channel) => (channel === 'email' ? email : phone) !== null) ?? 'call';
}

function first(kind: 'email' | 'phone'): string {
  return `(SELECT c.value FROM people_contact_point c WHERE c.person_id = p.id AND c.kind = '${kind}'
    ORDER BY c.position LIMIT 1) AS ${kind}`;
}
