import { type MessageTemplate, type MessageToRender, messageTemplates } from '@hjerterom/notifications/contracts';
import { offerLink } from '@hjerterom/offers';
import { Config, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { gatherTold } from './told.js';
import { words } from './words.js';

/**
 * To the volunteer, the day before, with the way to the page where they can say that they cannot come. It does not say
 * whom they help: the page does, to the one who said yes. Its subject is the place.
 */
@Injectable()
@messageTemplates.plug('needs.reminder')
export class Reminder implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, message: MessageToRender) {
    const [place] = await tx.query<{ needId: string; offerId: string; start: Date }>(
      `SELECT o.need_id AS "needId", a.offer_id AS "offerId", lower(o.during) AS start
       FROM needs_place p JOIN needs_occurrence o ON o.id = p.occurrence_id JOIN needs_assignment a ON a.id = p.assignment_id
       WHERE p.id = $1 AND p.centre_id = $2 AND p.status = 'taken' AND lower(o.during) > $3`,
      [message.subjectId, tx.centreId, tx.now],
    );
    if (!place) return null;
    const { needId, offerId, start } = place;
    const told = await gatherTold(tx, { needId, helperIds: [], starts: [start] }, message);
    const { reminder, reminderLink } = words[message.language];
    return { ...reminder(told), link: { label: reminderLink, url: offerLink(this.config, offerId) } };
  }
}
