import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

/** To the one to be helped, the day before: all who come. Its subject is the occurrence. */
@Injectable()
@messageTemplates.plug('needs.reminder-recipient')
export class ReminderRecipient implements MessageTemplate {
  async render(tx: Tx, message: MessageToRender) {
    const [date] = await tx.query<{ needId: string; start: Date; helperIds: string[] }>(
      `SELECT o.need_id AS "needId", lower(o.during) AS start, array_agg(p.person_id ORDER BY p.place_no) AS "helperIds"
       FROM needs_occurrence o JOIN needs_place p ON p.occurrence_id = o.id
       WHERE o.id = $1 AND o.centre_id = $2 AND p.status = 'taken' AND lower(o.during) > $3 GROUP BY o.id`,
      [message.subjectId, tx.centreId, tx.now],
    );
    if (!date) return null;
    const { needId, start, helperIds } = date;
    const told = await gatherTold(tx, { needId, helperIds, starts: [start] }, message);
    return words[message.language].reminderRecipient(told);
  }
}
