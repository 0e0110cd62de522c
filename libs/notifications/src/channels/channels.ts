import type { Config, Database } from '@hjerterom/platform';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Channel } from './channel.js';
import { DevMailbox } from './dev-mailbox.js';
import { SmtpChannel } from './smtp-channel.js';

/** The ways to people that this installation has. */
export class Channels implements OnApplicationShutdown {
  constructor(
    readonly email: Channel,
    /** Null without a gateway: such messages go by e-mail, or on the call list. */
    readonly sms: Channel | null,
  ) {}

  onApplicationShutdown(): void {
    this.email.close?.();
    this.sms?.close?.();
  }
}

/** Demo mode keeps everything in the development mailbox; production has SMTP and, until there is one, no SMS gateway. */
export function channelsOf(config: Config, database: Database): Channels {
  if (config.demo) return new Channels(new DevMailbox(database, 'email'), new DevMailbox(database, 'sms'));
  return new Channels(new SmtpChannel(config.smtpUrl!, config.mailFrom), null);
}
