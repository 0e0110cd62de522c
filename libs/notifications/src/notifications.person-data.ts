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
import { type MessageStatus, statusesBefore } from './message/message.states.js';
import { anyUnderWay } from './sending/under-way.js';

const channelWords = {
  email: { nb: 'e-post', en: 'e-mail' },
  sms: { nb: 'SMS', en: 'SMS' },
  call: { nb: 'telefon', en: 'phone' },
};

const outcomeWords = {
  reached: { nb: 'fikk tak i deg', en: 'reached you' },
  'no-answer': { nb: 'ikke svar', en: 'no answer' },
};
const statusWords: Readonly<Record<MessageStatus, { readonly nb: string; readonly en: string }>> = {
  scheduled: { nb: 'venter', en: 'waits' },
  accepted: { nb: 'sendt', en: 'sent' },
  'to-call': { nb: 'skal ringes', en: 'to be called' },
  called: { nb: 'ringt', en: 'called' },
  failed: { nb: 'kom ikke frem', en: 'did not get through' },
  withdrawn: { nb: 'trukket tilbake', en: 'taken back' },
  held: { nb: 'holdt tilbake', en: 'held back' },
};

interface ToldMessage {
  readonly template: string;
  readonly status: MessageStatus;
  readonly urgent: boolean;
  readonly language: string | null;
  readonly channel: string | null;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  readonly acceptedAt: Date | null;
  readonly calledAt: Date | null;
  readonly outcome: string | null;
}

/** What notifications keeps about persons: what was said to them, and about them. */
@Injectable()
@personData.plug('notifications')
export class NotificationsPersonData implements PersonData {
  readonly tables = ['notifications_dev_mail', 'notifications_message'];

  /** That something was said, and how; not the words, which may name another. */
  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const messages = await tx.query<ToldMessage>(
      `SELECT template, status, urgent, language, channel, requested_at AS "requestedAt", due_at AS "dueAt",
         accepted_at AS "acceptedAt", called_at AS "calledAt", call_outcome AS outcome FROM notifications_message WHERE person_id = $1 AND centre_id = $2 ORDER BY id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'messages',
        title: { nb: 'Meldinger til deg', en: 'Messages to you' },
        things: messages.map((message) => [
          told('template', 'Slag', 'Kind', message.template),
          told('status', 'Hvor den står', 'Where it stands', toldCode(message.status, statusWords)),
          told('urgent', 'Haster', 'Urgent', message.urgent),
          told('language', 'Språk', 'Language', message.language),
          told('channel', 'Hvordan', 'How', toldCode(message.channel, channelWords)),
          told('requestedAt', 'Bestilt', 'Ordered', message.requestedAt),
          told('dueAt', 'Skulle gå', 'Was to leave', message.dueAt),
          told('acceptedAt', 'Gikk', 'Left', message.acceptedAt),
          told('calledAt', 'Vi ringte', 'We called', message.calledAt),
          told('callOutcome', 'Da vi ringte', 'When we called', toldCode(message.outcome, outcomeWords)),
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
