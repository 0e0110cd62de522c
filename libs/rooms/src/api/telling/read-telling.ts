import { type Centre, centreOf } from '@hjerterom/centres';
import { reachOf } from '@hjerterom/people';
import { found, type Language, type Tx } from '@hjerterom/platform';
import { bookableAssociations } from '../../booking/booking-node.js';
import { roomNames } from '../../messages/dates-in-words.js';
import { type ToldBooking, toldBooking, toldWaiting } from '../../telling/telling-rows.js';
import { type OfferedDates, offeredDates } from '../../waiting/offered-dates.js';
import { type WaitingStatus, waitingRow } from '../../waiting/waiting-rows.js';

interface Shown {
  readonly language: Language;
  readonly centre: Centre;
  readonly now: Date;
  readonly rooms: string;
  readonly purpose: string;
}

/** What the page behind a message shows: dates of a booking, or what somebody waited for. */
export type TellingPage = Shown &
  (
    | { readonly kind: 'booking'; readonly told: ToldBooking }
    | {
        readonly kind: 'waiting';
        readonly waitingId: string;
        readonly status: WaitingStatus;
        readonly answerBy: Date | null;
        /** What is, or was, offered, and what was left out; all that is waited for where nothing was offered. */
        readonly offered: OfferedDates;
      }
  );

/** Reads the page, as the holder of its link. @throws NotFound when what it told of is not there any more */
export async function readTelling(tx: Tx, tellingId: string, chosen: Language | null): Promise<TellingPage> {
  const centre = await centreOf(tx);
  const language = chosen ?? (tx.actor.personId && (await reachOf(tx, tx.actor.personId))?.language) ?? 'nb';
  const shown = { language: language || 'nb', centre, now: tx.now } as const;
  // Whether they come, and who waits, is the association's: for those who book for it today.
  const bookable = await bookableAssociations(tx);
  const waitingId = await toldWaiting(tx, tellingId);
  if (waitingId) {
    const entry = await waitingRow(tx, waitingId, { lock: false });
    found(bookable.includes(entry.associationId) || null, 'place on the waiting list');
    const { status, answerBy, roomIds, purpose } = entry;
    const rooms = await roomNames(tx, roomIds, shown.language);
    return { ...shown, kind: 'waiting', rooms, purpose, waitingId, status, answerBy, offered: offeredDates(entry) };
  }
  const told = found(await toldBooking(tx, tellingId), 'message');
  const roomIds = [...new Set(told.dates.flatMap((date) => date.roomIds))];
  return {
    ...shown,
    kind: 'booking',
    rooms: await roomNames(tx, roomIds, shown.language),
    purpose: told.purpose,
    told,
  };
}
