import { centreOf } from '@hjerterom/centres';
import { quietTimesOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { ChannelError } from '../channels/channel.js';
import type { Attempt } from './begin-try.js';
import type { ReadyLetter } from './put-into-words.js';
import { pauseAfter } from './retry.js';
import { settleAsFailed, settleForLater } from './settle.js';
import { whenToLeave } from './when-to-leave.js';

/** After a try that failed: a pause, longer each time, or the call list when there is no use in trying again. */
export async function settleFailure(
  tx: Tx,
  { messageId, personId, tries, urgent }: Attempt,
  thrown: unknown,
  ready: ReadyLetter | null,
): Promise<'later' | 'failed'> {
  const failure = failureCode(thrown);
  const pause = thrown instanceof ChannelError && thrown.forGood ? null : pauseAfter(tries);
  if (pause === null) {
    await settleAsFailed(tx, messageId, failure, ready?.kept);
    return 'failed';
  }
  const own = (await quietTimesOf(tx, [personId])).get(personId);
  const next = whenToLeave(new Date(tx.now.getTime() + pause), urgent, await centreOf(tx), own);
  await settleForLater(tx, messageId, next, failure);
  return 'later';
}

/** A code for what went wrong, without what the thrown thing says: it may quote an address or a row. */
export function failureCode(thrown: unknown): string {
  if (thrown instanceof ChannelError) return thrown.code;
  return thrown instanceof Error ? thrown.name : 'UNKNOWN';
}
