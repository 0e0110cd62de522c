import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

/** To the one to be helped, and to whoever called: who comes, and when. Its subject is the assignment. */
@Injectable()
@messageTemplates.plug('needs.helper-coming')
export class HelperComing implements MessageTemplate {
  async render(tx: Tx, message: MessageToRender) {
    const [promise] = await tx.query<{ needId: string; helperId: string; starts: Date[] }>(
      `SELECT a.need_id AS "needId", a.person_id AS "helperId",
         ARRAY(SELECT lower(o.during) FROM needs_place p JOIN needs_occurrence o ON o.id = p.occurrence_id
               WHERE p.assignment_id = a.id AND p.status = 'taken' AND lower(o.during) > $3
               ORDER BY lower(o.during)) AS starts
       FROM needs_assignment a WHERE a.id = $1 AND a.centre_id = $2`,
      [message.subjectId, tx.centreId, tx.now],
    );
    if (!promise || promise.starts.length === 0) return null;
    const { needId, helperId, starts } = promise;
    const told = await gatherTold(tx, { needId, helperIds: [helperId], starts }, message);
    return words[message.language].helperComing(told);
  }
}
