import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { words } from './words.js';

/** «Is this still right?», to those who speak for an association. Not said any more when it has left. */
@Injectable()
@messageTemplates.plug('associations.still-right')
export class StillRightTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const [association] = await tx.query<{ name: string; about: string | null; website: string | null }>(
      `SELECT name, about, website FROM associations_association WHERE id = $1 AND centre_id = $2 AND status = 'approved'`,
      [subjectId, tx.centreId],
    );
    if (!association) return null;
    const { name: centre, phone } = await centreOf(tx);
    return words[language].stillRight({ ...association, centre, phone: phone && showPhone(phone) });
  }
}
