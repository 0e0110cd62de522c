import { centreOf } from '@hjerterom/centres';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { Config, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CodeEntity } from '../code/code.entity.js';
import { digitsOf } from '../code/digits.js';
import { CODE_LIFETIME_MS } from '../code/send-code.js';
import { words } from './words.js';

/** The digits that open an answered offer on one more device. Not said when they are of no use any more. */
@Injectable()
@messageTemplates.plug('offers.code')
export class CodeTemplate implements MessageTemplate {
  constructor(@Inject(Config) private readonly config: Config) {}

  async render(tx: Tx, { subjectId: codeId, language }: MessageToRender): Promise<MessageWords | null> {
    const code = await tx.em.findOneBy(CodeEntity, { id: codeId });
    if (!code || code.usedAt !== null || code.expiresAt <= tx.now) return null;
    const { name: centre } = await centreOf(tx);
    const minutes = CODE_LIFETIME_MS / 60_000;
    return words[language].code({ centre, digits: digitsOf(this.config, code.id), minutes });
  }
}
