import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, showLocalDate, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { statusLink } from '../application/status-link.js';
import { mayBeAsked } from '../contracts/index.js';
import { declineById } from '../decline/decline-rows.js';
import { volunteersByIds } from '../volunteer/volunteer-rows.js';
import { centreFacts } from './centre-facts.js';
import { words } from './words.js';

/** That a knock was heard, and by when there is an answer. Not said any more to somebody who has had one. */
@Injectable()
@messageTemplates.plug('volunteers.applied')
export class AppliedTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { personId, language }: MessageToRender): Promise<MessageWords | null> {
    const [volunteer] = await volunteersByIds(tx, [personId]);
    if (volunteer?.status !== 'applied') return null;
    const by = showLocalDate(volunteer.answerBy, language);
    const link = { label: words[language].see, url: statusLink(this.config, personId) };
    return { ...words[language].applied({ ...(await centreFacts(tx)), by }), link };
  }
}

/** A welcome to somebody who is approved. */
@Injectable()
@messageTemplates.plug('volunteers.approved')
export class ApprovedTemplate implements MessageTemplate {
  async render(tx: Tx, { personId, language }: MessageToRender): Promise<MessageWords | null> {
    const [volunteer] = await volunteersByIds(tx, [personId]);
    if (!volunteer || !mayBeAsked(volunteer.status)) return null;
    return words[language].approved(await centreFacts(tx));
  }
}

/** A kind no, and where to turn instead. */
@Injectable()
@messageTemplates.plug('volunteers.declined')
export class DeclinedTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const decline = await declineById(tx, subjectId);
    return decline && words[language].declined({ ...(await centreFacts(tx)), ...decline });
  }
}
