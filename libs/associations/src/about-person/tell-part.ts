import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';
import type { ContactWay } from '../contact-log/log-contact.js';

const roleWords = {
  leader: { nb: 'leder', en: 'leader' },
  deputy: { nb: 'nestleder', en: 'deputy leader' },
  treasurer: { nb: 'kasserer', en: 'treasurer' },
  contact: { nb: 'kontaktperson', en: 'contact person' },
  delegate: { nb: 'kan booke', en: 'may book' },
};

const statusWords = {
  applied: { nb: 'venter på svar', en: 'waits for an answer' },
  approved: { nb: 'godkjent', en: 'approved' },
  declined: { nb: 'fikk nei', en: 'declined' },
  left: { nb: 'sluttet', en: 'left' },
};

const wayWords: Readonly<Record<ContactWay, { readonly nb: string; readonly en: string }>> = {
  phone: { nb: 'på telefon', en: 'on the phone' },
  email: { nb: 'på e-post', en: 'by e-mail' },
  meeting: { nb: 'i et møte', en: 'in a meeting' },
  visit: { nb: 'på besøk', en: 'on a visit' },
};

/** For whom somebody speaks and books, and did. */
export async function tellContacts(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<{ name: string; role: string; from: string; until: string | null; books: boolean }>(
    `SELECT a.name, c.role, c.from_date::text AS "from", c.until_date::text AS "until", c.may_book AS books
     FROM associations_contact c JOIN associations_association a ON a.id = c.association_id
     WHERE c.person_id = $1 AND c.centre_id = $2 ORDER BY c.from_date, c.id`,
    [personId, tx.centreId],
  );
  return {
    key: 'associations',
    title: { nb: 'Lag og foreninger', en: 'Associations' },
    things: rows.map(({ name, role, from, until, books }) => [
      told('association', 'Lag eller forening', 'Association', name),
      told('role', 'Rolle', 'Role', toldCode(role, roleWords)),
      told('mayBook', 'Kan booke', 'May book', books),
      told('from', 'Fra', 'From', from),
      told('until', 'Til', 'Until', until),
    ]),
  };
}

/** Which associations somebody registered, and what came of it. */
export async function tellRegistered(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<{ name: string; status: string; registeredAt: Date; decidedAt: Date | null }>(
    `SELECT name, status, registered_at AS "registeredAt", decided_at AS "decidedAt" FROM associations_association
     WHERE registered_by = $1 AND centre_id = $2 ORDER BY registered_at, id`,
    [personId, tx.centreId],
  );
  return {
    key: 'registered',
    title: { nb: 'Lag og foreninger du har meldt inn', en: 'Associations that you registered' },
    things: rows.map(({ name, status, registeredAt, decidedAt }) => [
      told('association', 'Lag eller forening', 'Association', name),
      told('status', 'Status', 'Status', toldCode(status, statusWords)),
      told('registeredAt', 'Meldt inn', 'Registered', registeredAt),
      told('decidedAt', 'Avgjort', 'Decided', decidedAt),
    ]),
  };
}

/** What was agreed with those for whom somebody speaks; whoever only books is no party to it. */
export async function tellAgreements(tx: Tx, personId: string): Promise<ToldPart> {
  const ids = await spokenFor(tx, personId);
  const rows = await tx.query<{
    name: string;
    title: string;
    from: string;
    until: string | null;
    signed: string | null;
  }>(
    `SELECT a.name, g.title, g.from_date::text AS "from", g.until_date::text AS "until", g.signed_on::text AS signed
     FROM associations_agreement g JOIN associations_association a ON a.id = g.association_id
     WHERE g.association_id = ANY($1::uuid[]) ORDER BY g.from_date, g.id`,
    [ids],
  );
  return {
    key: 'agreements',
    title: { nb: 'Avtaler med lag du snakker for', en: 'Agreements with associations that you speak for' },
    things: rows.map(({ name, title, from, until, signed }) => [
      told('association', 'Lag eller forening', 'Association', name),
      told('title', 'Avtale', 'Agreement', title),
      told('from', 'Fra', 'From', from),
      told('until', 'Til', 'Until', until),
      told('signedOn', 'Signert', 'Signed', signed),
    ]),
  };
}

/**
 * What the desk wrote of its talks with an association while somebody spoke for it, in full: it is about them as much as
 * about the association. What was said before or after their time is another's.
 */
export async function tellContactLog(tx: Tx, personId: string): Promise<ToldPart> {
  const ids = await spokenFor(tx, personId);
  const rows = await tx.query<{ name: string; way: ContactWay; day: string; words: string }>(
    `SELECT a.name, l.way, l.happened_on::text AS day, l.words
     FROM associations_contact_log l JOIN associations_association a ON a.id = l.association_id
     WHERE l.association_id = ANY($1::uuid[]) AND EXISTS (
       SELECT FROM associations_contact c WHERE c.association_id = l.association_id AND c.person_id = $2
         AND c.role <> 'delegate' AND l.happened_on BETWEEN c.from_date AND coalesce(c.until_date, 'infinity'))
     ORDER BY l.happened_on, l.id`,
    [ids, personId],
  );
  return {
    key: 'contactLog',
    title: { nb: 'Samtaler med lag du snakker for', en: 'Talks with associations that you speak for' },
    things: rows.map(({ name, way, day, words }) => [
      told('association', 'Lag eller forening', 'Association', name),
      told('day', 'Dag', 'Day', day),
      told('way', 'Hvordan', 'How', toldCode(way, wayWords)),
      told('words', 'Hva det gjaldt', 'What it was about', words),
    ]),
  };
}

/** The associations that somebody speaks for or did, let in through the second wall. */
async function spokenFor(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT association_id AS id FROM associations_contact
     WHERE person_id = $1 AND centre_id = $2 AND role <> 'delegate'`,
    [personId, tx.centreId],
  );
  const ids = rows.map(({ id }) => id);
  await tx.admit(...ids);
  return ids;
}
