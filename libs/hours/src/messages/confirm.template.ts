import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, showDate, showMinutes, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { entriesByIds } from '../entry/entry-rows.js';
import { hoursLink } from '../entry/hours-link.js';
import { words } from './words.js';

/** Thanks the volunteer and asks whether the hours are right. Not said any more when somebody has said so already. */
@Injectable()
@messageTemplates.plug('hours.confirm')
export class ConfirmTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId: entryId, language }: MessageToRender): Promise<MessageWords | null> {
    const [entry] = await entriesByIds(tx, [entryId]);
    if (entry?.status !== 'proposed') return null;
    const { name, phone, zone } = await centreOf(tx);
    const facts = {
      centre: name,
      phone: phone && showPhone(phone),
      date: showDate(entry.start, zone, language),
      length: showMinutes(entry.minutes, language),
    };
    const { confirm, answer } = words[language];
    return { ...confirm(facts), link: { label: answer, url: hoursLink(this.config, entryId) } };
  }
}
