import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { personNames } from '@hjerterom/people';
import { Config, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { statusLink } from '../application/status-link.js';
import { plannedTalk } from '../talk/talk-rows.js';
import { centreFacts, talkInWords } from './centre-facts.js';
import { words } from './words.js';

/** A talk is booked, or moved: when and where. Not said any more once it was moved again, held or called off. */
@Injectable()
@messageTemplates.plug('volunteers.talk')
export class TalkTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId, personId, language }: MessageToRender): Promise<MessageWords | null> {
    const talk = await plannedTalk(tx, subjectId);
    if (!talk) return null;
    const { moved } = talk;
    const facts = { ...(await centreFacts(tx)), ...(await talkInWords(tx, talk, language)), moved };
    const link = { label: words[language].see, url: statusLink(this.config, personId) };
    return { ...words[language].talk(facts), link };
  }
}

/** The day before a talk, to the one who comes. */
@Injectable()
@messageTemplates.plug('volunteers.talk-reminder')
export class TalkReminderTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const talk = await plannedTalk(tx, subjectId);
    if (!talk || talk.startsAt <= tx.now) return null;
    return words[language].talkReminder({ ...(await centreFacts(tx)), ...(await talkInWords(tx, talk, language)) });
  }
}

/** The day before a talk, to the one of the centre who has it. */
@Injectable()
@messageTemplates.plug('volunteers.talk-reminder-desk')
export class TalkReminderDeskTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const talk = await plannedTalk(tx, subjectId);
    if (!talk || talk.startsAt <= tx.now) return null;
    const name = (await personNames(tx, [talk.personId])).get(talk.personId) ?? '';
    const facts = { ...(await centreFacts(tx)), ...(await talkInWords(tx, talk, language)), name };
    return words[language].talkReminderDesk(facts);
  }
}
