import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

/** To the volunteers who were to come, and to those whom they were to help: it is called off. Its subject is the need. */
@Injectable()
@messageTemplates.plug('needs.cancelled')
export class Cancelled implements MessageTemplate {
  async render(tx: Tx, message: MessageToRender) {
    const dates = await tx.query<{ start: Date; ids: string[] }>(
      `SELECT lower(o.during) AS start, array_agg(p.person_id) AS ids
       FROM needs_occurrence o JOIN needs_place p ON p.occurrence_id = o.id
       WHERE o.need_id = $1 AND o.centre_id = $2 AND p.status = 'cancelled' AND lower(o.during) > $3
       GROUP BY lower(o.during) ORDER BY lower(o.during)`,
      [message.subjectId, tx.centreId, tx.now],
    );
    if (dates.length === 0) return null;
    const mine = dates.filter(({ ids }) => ids.includes(message.personId));
    const isHelper = mine.length > 0;
    const starts = (isHelper ? mine : dates).map(({ start }) => start);
    const told = await gatherTold(tx, { needId: message.subjectId, helperIds: [], starts }, message);
    const say = words[message.language];
    return isHelper ? say.taskCancelled(told) : say.helpCancelled(told);
  }
}
