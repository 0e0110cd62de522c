import {
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { forgetMessages } from './message/forget-messages.js';
import { statusesBefore } from './message/message.states.js';
import { anyUnderWay } from './sending/under-way.js';

const channelWords = {
  email: { nb: 'e-post', en: 'e-mail' },
  sms: { nb: 'SMS', en: 'SMS' },
  call: { nb: 'telefon', en: 'phone' },
};

/** What notifications keeps about persons: what was said to them, and about them. */
@Injectable()
@personData.plug('notifications')
export class NotificationsPersonData implements PersonData {
  readonly tables = ['notifications_dev_mail', 'notifications_message'];

  /** That something was said, and how; not the words, which may name another. */
  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const messages = await tx.query<{ template: string; channel: string | null; dueAt: Date; acceptedAt: Date | null }>(
      `SELECT template, channel, due_at AS "dueAt", coalesce(accepted_at, called_at) AS "acceptedAt"
       FROM notifications_message WHERE person_id = $1 AND centre_id = $2 ORDER BY id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'messages',
        title: { nb: 'Meldinger til deg', en: 'Messages to you' },
        things: messages.map(({ template, channel, dueAt, acceptedAt }) => [
          told('template', 'Slag', 'Kind', template),
          told('channel', 'Hvordan', 'How', toldCode(channel, channelWords)),
          told('dueAt', 'Skulle gå', 'Was to leave', dueAt),
          told('acceptedAt', 'Gikk', 'Left', acceptedAt),
        ]),
      },
    ];
  }

  /** What has not left yet never does. */
  async letGo(tx: Tx, personId: string): Promise<void> {
    await tx.query(
      `UPDATE notifications_message SET status = 'withdrawn'
       WHERE person_id = $1 AND centre_id = $2 AND status = ANY($3::text[])`,
      [personId, tx.centreId, statusesBefore('withdrawn')],
    );
  }

  /** @throws Error while one of the messages is just being handed over: its words are kept after that; it comes again */
  async erase(tx: Tx, { personId, subjectIds }: Forgotten): Promise<void> {
    await this.letGo(tx, personId);
    const messages = await tx.query<{ id: string }>(
      `SELECT id FROM notifications_message
       WHERE centre_id = $3 AND (person_id = $1 OR subject_id = ANY($2::uuid[]))`,
      [personId, subjectIds, tx.centreId],
    );
    const ids = messages.map(({ id }) => id);
    if (await anyUnderWay(tx, ids)) throw new Error('A message about them is under way.');
    await forgetMessages(tx, ids);
    await tx.query(`DELETE FROM notifications_dev_mail WHERE person_id = $1`, [personId]);
  }
}
