import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

interface GivenBack {
  needId: string;
  helperId: string;
  start: Date | null;
}

/**
 * To the one to be helped, and to whoever called: who was to come cannot. Only of dates that still lack somebody: where
 * another has said yes meanwhile, that is what they are told. Its subject is the assignment.
 */
@Injectable()
@messageTemplates.plug('needs.helper-changed')
export class HelperChanged implements MessageTemplate {
  async render(tx: Tx, message: MessageToRender) {
    const dates = await tx.query<GivenBack>(
      `SELECT a.need_id AS "needId", a.person_id AS "helperId", lower(o.during) AS start
       FROM needs_assignment a JOIN needs_need n ON n.id = a.need_id
         JOIN needs_place p ON p.assignment_id = a.id JOIN needs_occurrence o ON o.id = p.occurrence_id
       WHERE a.id = $1 AND a.centre_id = $2 AND p.status = 'given-back' AND o.status = 'planned' AND o.ends_at > $3
         AND (SELECT count(*) FROM needs_place held WHERE held.occurrence_id = o.id AND held.status = 'taken') < n.places
       ORDER BY lower(o.within)`,
      [message.subjectId, tx.centreId, tx.now],
    );
    const [first] = dates;
    if (!first) return null;
    // A window that was given back has no time any more.
    const starts = dates.map(({ start }) => start).filter((start) => start !== null);
    const told = await gatherTold(tx, { needId: first.needId, helperIds: [first.helperId], starts }, message);
    return words[message.language].helperChanged(told);
  }
}
