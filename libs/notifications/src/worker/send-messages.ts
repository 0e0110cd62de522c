import {
  Config,
  currentRequest,
  type DueRow,
  type DueWork,
  inRequest,
  type JobContext,
  Log,
  Performs,
  Ports,
} from '@hjerterom/platform';
import { faultPoint } from '@hjerterom/platform/worker';
import { Inject, Injectable } from '@nestjs/common';
import { ChannelError } from '../channels/channel.js';
import { Channels } from '../channels/channels.js';
import { messageTemplates } from '../contracts/index.js';
import { type Attempt, beginTry } from '../sending/begin-try.js';
import { putIntoWords, type ReadyLetter } from '../sending/put-into-words.js';
import { settleAsAccepted } from '../sending/settle.js';
import { failureCode, settleFailure } from '../sending/settle-failure.js';
import { sendJob } from './jobs.js';

const scheduled = {
  table: 'notifications_message',
  dueColumn: 'due_at',
  where: `status = 'scheduled' AND (sending_until IS NULL OR sending_until < clock_timestamp())`,
};

/**
 * Sends what is due. No transaction is open while a provider is talked to: a slow mail server must not hold connections
 * and locks. If the worker is lost between the provider's yes and our note of it, the same letter is handed over again
 * with the same key.
 */
@Injectable()
@Performs(sendJob)
export class SendMessages implements DueWork {
  constructor(
    @Inject(Ports) private readonly ports: Pick<Ports, 'one'>,
    @Inject(Channels) private readonly channels: Channels,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  readonly due = scheduled;

  async perform({ id }: DueRow, job: JobContext): Promise<void> {
    const attempt = await job.run((tx) => beginTry(tx, id, this.config.leaseMs));
    if (!attempt) return;
    const requestId = attempt.requestId ?? currentRequest()?.requestId ?? id;
    await inRequest({ requestId, language: 'nb' }, () => this.send(attempt, job));
  }

  private async send(attempt: Attempt, job: JobContext): Promise<void> {
    const { messageId, template, tries } = attempt;
    let ready: ReadyLetter | null = null;
    try {
      const words = this.ports.one(messageTemplates, template);
      ready = await job.run((tx) => putIntoWords(tx, attempt, words, this.channels.sms !== null));
      if (!ready) return;
      const accepted = await this.channelOf(ready).accept(ready.letter);
      faultPoint(this.config, sendJob.id, 'after-accept');
      const { kept } = ready;
      await job.run((tx) => settleAsAccepted(tx, messageId, kept, accepted));
      this.log.info('message accepted', { messageId, template, channel: kept.channel, tries });
    } catch (error) {
      const next = await job.run((tx) => settleFailure(tx, attempt, error, ready));
      const facts = { messageId, template, tries, next, failure: failureCode(error) };
      if (error instanceof ChannelError && next === 'later') this.log.warn('message not accepted', facts);
      else this.log.error('message not sent', error, facts);
    }
  }

  private channelOf({ channel }: ReadyLetter) {
    const found = this.channels[channel];
    if (!found) throw new ChannelError('NO CHANNEL');
    return found;
  }
}
