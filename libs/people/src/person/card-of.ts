import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { normalised, usualChannel } from './contact-points.js';
import type { ContactPoint } from './person.js';

/** Somebody whom another names, or who names themselves on a public page. */
export interface NamedPerson {
  readonly name: string;
  /** As people write them; at least one. */
  readonly contactPoints: readonly ContactPoint[];
  /** ISO 639 codes, the best one first. */
  readonly languages: readonly string[];
}

/**
 * The card of whoever has exactly this name at one of these addresses (blind to capitals and accents), or a new one. To
 * a card that is there nothing is written, and the same statements are sent either way: who named them learns nothing.
 * Whether they may is for the calling lib's policy. @returns the person's id
 * @throws CodedError BAD_USER_INPUT for a contact point that is none
 */
export async function cardOf(tx: Tx, { name, contactPoints, languages }: NamedPerson): Promise<string> {
  const points = normalised(contactPoints);
  const kinds = points.map(({ kind }) => kind);
  const values = points.map(({ value }) => value);
  // Of two at once the second waits here, and then sees the first.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('people.card-of:' || $1 || platform_plain($2), 0))`, [
    tx.centreId,
    name,
  ]);
  const [known] = await tx.query<{ id: string | null }>(`SELECT people_known_as($1, $2, $3) AS id`, [
    name,
    kinds,
    values,
  ]);
  const made = known?.id ? null : newId();
  const id = known?.id ?? (made as string);
  await tx.admit(id);
  await tx.query(
    `INSERT INTO people_person (id, centre_id, name, preferred_channel, languages, created_at, updated_at)
     SELECT $1::uuid, $2, $3, $4, $5, $6, $6 WHERE $7`,
    [id, tx.centreId, name, usualChannel(points), languages, tx.now, made !== null],
  );
  await tx.query(
    `INSERT INTO people_contact_point (id, person_id, centre_id, kind, value, position)
     SELECT p.id, $1, $2, p.kind, p.value, p.n - 1 FROM unnest($3::uuid[], $4::text[], $5::text[])
       WITH ORDINALITY AS p(id, kind, value, n) WHERE $6`,
    [id, tx.centreId, points.map(() => newId()), kinds, values, made !== null],
  );
  return id;
}
