import { showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { awaitingGuardian, guardiansOf, personNames } from '@hjerterom/people';
import { Config, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { guardianLink } from '../guardian/guardian-link.js';
import { centreFacts } from './centre-facts.js';
import { guardianWords } from './guardian-words.js';

/**
 * To the guardian of a child who would like to help: what it is about, and where to say yes. Never to the child: where
 * the guardian cannot be written to, somebody rings them. Not said any more when the guardian has said it.
 */
@Injectable()
@messageTemplates.plug('volunteers.guardian')
export class GuardianTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { personId, language }: MessageToRender): Promise<MessageWords | null> {
    const [guardian] = await guardiansOf(tx, [personId]);
    const child = (await personNames(tx, [personId])).get(personId);
    const waits = (await awaitingGuardian(tx, [personId], 'volunteering')).has(personId);
    if (!guardian || !child || !waits) return null;
    const { name, contact } = guardian;
    const channel = contact.kind === 'phone' ? 'sms' : 'email';
    const say = guardianWords[language];
    return {
      ...say.asked({ ...(await centreFacts(tx)), child, guardian: name, reached: shown(contact) }),
      link: { label: say.read, url: guardianLink(this.config, personId) },
      to: { channel, to: contact.value, orCall: true },
    };
  }
}

function shown({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return kind === 'phone' ? showPhone(value) : value;
}
