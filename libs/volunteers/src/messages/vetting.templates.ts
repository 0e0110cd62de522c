import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, showLocalDate, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { statusLink } from '../application/status-link.js';
import { expiryById } from '../expiry/expiry-rows.js';
import { centreFacts } from './centre-facts.js';
import { words } from './words.js';

/** Something will count no more. Not said any more when it has been shown or signed again. */
@Injectable()
@messageTemplates.plug('volunteers.expiring')
export class ExpiringTemplate implements MessageTemplate {
  async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
    const expiry = await expiryById(tx, subjectId);
    if (!expiry) return null;
    const what = words[language].what[expiry.what === 'confidentiality' ? 'confidentiality' : 'certificate'];
    return words[language].expiring({
      ...(await centreFacts(tx)),
      what,
      until: showLocalDate(expiry.validUntil, language),
    });
  }
}

/** The link to the statement, so that it can be signed on one's own phone. */
@Injectable()
@messageTemplates.plug('volunteers.to-sign')
export class ToSignTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { personId, language }: MessageToRender): Promise<MessageWords | null> {
    const say = words[language];
    return { ...say.toSign(await centreFacts(tx)), link: { label: say.sign, url: statusLink(this.config, personId) } };
  }
}
