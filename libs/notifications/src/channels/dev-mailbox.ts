import { newId } from '@hjerterom/kernel';
import { type Database, systemActor } from '@hjerterom/platform';
import type { Accepted, Channel, Letter } from './channel.js';
import { emailHtml, emailText } from './email-body.js';
import { smsText } from './sms-text.js';

/**
 * Demo mode's provider for e-mail and SMS: everything lands in a table that `/dev/mailbox` shows. It behaves as a good
 * provider does: what it accepts is its own transaction, and it honours the key.
 */
export class DevMailbox implements Channel {
  constructor(
    private readonly database: Database,
    private readonly channel: 'email' | 'sms',
  ) {}

  async accept(letter: Letter): Promise<Accepted> {
    const email = this.channel === 'email';
    await this.database.run(systemActor(letter.centre.id), (tx) =>
      tx.query(
        `INSERT INTO notifications_dev_mail
           (id, key, centre_id, person_id, channel, to_address, subject, text, html, link, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (key) DO NOTHING`,
        [
          newId(),
          letter.key,
          letter.centre.id,
          letter.personId,
          this.channel,
          letter.to,
          letter.words.subject,
          email ? emailText(letter) : smsText(letter.words),
          email ? emailHtml(letter) : null,
          letter.words.link?.url ?? null,
          letter.at,
        ],
      ),
    );
    return { reference: `dev:${letter.key}` };
  }
}
