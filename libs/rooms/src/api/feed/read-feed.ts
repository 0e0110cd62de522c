import { centreOf } from '@hjerterom/centres';
import { timeRange } from '@hjerterom/kernel';
import { reachOf } from '@hjerterom/people';
import { found, type Tx } from '@hjerterom/platform';
import type { CalendarFile } from '@hjerterom/platform/api';
import { bookableAssociations } from '../../booking/booking-node.js';
import { bookedDates } from '../../feed/booked-dates.js';
import type { FeedHolder } from '../../feed/holder-of-feed.js';
import { entryOf } from '../../feed/own-calendar-entries.js';
import { feedWords } from '../../feed/words.js';

const DAY_MS = 86_400_000;
/** Days of the past and of the future that are in the calendar. */
const reach = { past: 30, ahead: 366 };

/**
 * What stands at a secret address: booked dates of the association; or of the person, and of the associations that they
 * book for today. @throws NotFound when the person books for none any more, and has nothing of their own
 */
export async function readFeed(tx: Tx, { associationId, personId }: FeedHolder): Promise<CalendarFile> {
  const centre = await centreOf(tx);
  const language = (personId && (await reachOf(tx, personId))?.language) || 'nb';
  const associationIds = associationId ? [associationId] : await bookableAssociations(tx);
  const at = tx.now.getTime();
  const within = timeRange(new Date(at - reach.past * DAY_MS), new Date(at + reach.ahead * DAY_MS));
  const dates = await bookedDates(tx, { associationIds, personId }, within);
  found(associationIds.length + dates.length > 0 || null, 'calendar');
  const say = feedWords[language];
  return {
    name: associationId ? say.ofAssociation(await nameOf(tx, associationId), centre.name) : say.own(centre.name),
    zone: centre.zone,
    events: dates.map((date) => {
      const { eventId, where, ...entry } = entryOf(date, language);
      return { ...entry, id: eventId, where: `${where}, ${centre.name}` };
    }),
  };
}

async function nameOf(tx: Tx, associationId: string): Promise<string> {
  const [row] = await tx.query<{ name: string }>(`SELECT name FROM associations_v_association WHERE id = $1`, [
    associationId,
  ]);
  return found(row, 'association').name;
}
