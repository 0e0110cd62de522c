import { centreOf } from '@hjerterom/centres';
import { type Reach, reachOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import type { Letter } from '../channels/channel.js';
import type { MessageTemplate, MessageWords } from '../contracts/index.js';
import type { Attempt } from './begin-try.js';
import { type Route, routeTo } from './route.js';
import { type KeptWords, settleAsCall, settleAsWithdrawn } from './settle.js';

/** A letter that is ready to be handed to its channel, and what is kept of it. */
export interface ReadyLetter {
  readonly channel: 'email' | 'sms';
  readonly letter: Letter;
  readonly kept: KeptWords;
}

/**
 * Has the template put the message into words, for the person as they are now and the way that leads to them now.
 * @returns null when nothing is to be handed over: it is not to be said any more, or somebody has to ring
 */
export async function putIntoWords(
  tx: Tx,
  attempt: Attempt,
  template: MessageTemplate,
  smsCanBeSent: boolean,
): Promise<ReadyLetter | null> {
  const { messageId, personId, subjectId } = attempt;
  const reach = await reachOf(tx, personId);
  const words = reach && (await template.render(tx, { personId, subjectId, language: reach.language }));
  if (!reach || !words) {
    await settleAsWithdrawn(tx, messageId);
    return null;
  }
  const { language } = reach;
  const route = routeOf(words, reach, smsCanBeSent);
  const kept = {
    channel: route.channel,
    language,
    subject: words.subject,
    body: bodyOf(words, route.channel, attempt),
  };
  if (route.channel === 'call') {
    await settleAsCall(tx, messageId, kept);
    return null;
  }
  const centre = await centreOf(tx);
  const letter = { key: messageId, personId, to: route.to, words, language, centre, at: tx.now };
  return { channel: route.channel, letter, kept };
}

function routeOf({ to }: MessageWords, reach: Reach, smsCanBeSent: boolean): Route {
  if (!to) return routeTo(reach, smsCanBeSent);
  if (to.channel === 'email' || smsCanBeSent) return to;
  return to.orCall ? { channel: 'call' } : routeTo(reach, smsCanBeSent);
}

function bodyOf(words: MessageWords, channel: KeptWords['channel'], { urgent }: Attempt): string | null {
  if (urgent) return null;
  return channel === 'sms' ? words.sms : words.paragraphs.join('\n\n');
}
