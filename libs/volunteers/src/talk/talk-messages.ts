import { centreOf } from '@hjerterom/centres';
import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import { messageRequested, messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';

/** A talk as it is told of. */
interface ToldTalk {
  readonly id: string;
  readonly personId: string;
  readonly withId: string | null;
  readonly startsAt: Date;
}

/**
 * Tells the applicant of the talk, and reminds both of it the day before at the centre's time for reminders. What is
 * booked too late for that is not reminded of: it has just been told.
 */
export async function tellOfTalk(tx: Tx, { id, personId, withId, startsAt }: ToldTalk): Promise<void> {
  const { reminderTime, zone } = await centreOf(tx);
  const dayBefore = instantOf(addDays(localDateOf(startsAt, zone), -1), reminderTime, zone);
  ask(tx, 'volunteers.talk', personId, id, tx.now);
  if (dayBefore <= tx.now) return;
  ask(tx, 'volunteers.talk-reminder', personId, id, dayBefore);
  if (withId !== null && withId !== personId) ask(tx, 'volunteers.talk-reminder-desk', withId, id, dayBefore);
}

/** What has not been told of a talk is not told any more. */
export function untellTalk(tx: Tx, talkId: string): void {
  const templates = ['volunteers.talk', 'volunteers.talk-reminder', 'volunteers.talk-reminder-desk'];
  tx.append(messagesWithdrawn, { keys: templates.map((template) => keyOf(template, talkId)) });
}

function ask(tx: Tx, template: string, personId: string, talkId: string, due: Date): void {
  const key = keyOf(template, talkId);
  tx.append(messageRequested, { template, personId, subjectId: talkId, dueAt: due.toISOString(), key });
}

function keyOf(template: string, talkId: string): string {
  return `${template}:${talkId}`;
}
