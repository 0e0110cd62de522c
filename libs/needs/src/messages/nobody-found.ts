import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

/** To the one who was to be helped, and to whoever called: nobody could come. Its subject is the date. */
@Injectable()
@messageTemplates.plug('needs.nobody-found')
export class NobodyFound implements MessageTemplate {
  async render(tx: Tx, message: MessageToRender) {
    const [date] = await tx.query<{ needId: string; start: Date | null }>(
      `SELECT need_id AS "needId", lower(during) AS start FROM needs_occurrence
       WHERE id = $1 AND centre_id = $2 AND status = 'unfilled'`,
      [message.subjectId, tx.centreId],
    );
    if (!date) return null;
    const starts = date.start === null ? [] : [date.start];
    const told = await gatherTold(tx, { needId: date.needId, helperIds: [], starts }, message);
    return words[message.language].nobodyFound(told);
  }
}
