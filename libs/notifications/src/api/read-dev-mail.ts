import type { Tx } from '@hjerterom/platform';

/** A letter in the development mailbox, as `/dev/mailbox.json` gives it. */
export interface DevMail {
  readonly id: string;
  readonly messageId: string;
  readonly template: string;
  readonly subjectId: string;
  readonly personId: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly link: string | null;
  readonly sentAt: Date;
}

/** A letter with what the page shows of it besides. */
export interface ShownMail extends DevMail {
  readonly centreId: string;
  readonly personName: string | null;
}

/** Which letters: all of these that are given. */
export interface MailFilter {
  readonly id?: string;
  readonly personId?: string;
  readonly template?: string;
  /** In the name, the address, the subject or the text; accents and case do not matter. */
  readonly search?: string;
}

const columns = `d.id, d.key AS "messageId", m.template, m.subject_id AS "subjectId", d.person_id AS "personId", d.channel,
  d.to_address AS "to", d.subject, d.text, d.html, d.link, d.sent_at AS "sentAt"`;

/** Letters of all centres, newest first, at most `limit`. */
export function listDevMail(tx: Tx, filter: MailFilter, limit: number): Promise<DevMail[]> {
  return select<DevMail>(tx, columns, filter, limit);
}

/** As `listDevMail`, with names. */
export function showDevMail(tx: Tx, filter: MailFilter, limit: number): Promise<ShownMail[]> {
  return select<ShownMail>(tx, `${columns}, d.centre_id AS "centreId", p.name AS "personName"`, filter, limit);
}

function select<Row extends DevMail>(tx: Tx, what: string, filter: MailFilter, limit: number): Promise<Row[]> {
  const parameters: unknown[] = [];
  const conditions = ['true'];
  if (filter.id) conditions.push(`d.id = $${parameters.push(filter.id)}`);
  if (filter.personId) conditions.push(`d.person_id = $${parameters.push(filter.personId)}`);
  if (filter.template) conditions.push(`m.template = $${parameters.push(filter.template)}`);
  if (filter.search) {
    const everything = `concat_ws(' ', p.name, d.to_address, d.subject, d.text)`;
    const placeholder = `$${parameters.push(filter.search)}`;
    conditions.push(`strpos(platform_plain(${everything}), platform_plain(${placeholder})) > 0`);
  }
  return tx.query<Row>(
    `SELECT ${what}
     FROM notifications_dev_mail d
     JOIN notifications_v_told m ON m.id = d.key
     LEFT JOIN people_v_person p ON p.id = d.person_id
     WHERE ${conditions.join(' AND ')}
     ORDER BY d.sent_at DESC, d.id DESC LIMIT $${parameters.push(limit)}`,
    parameters,
  );
}
