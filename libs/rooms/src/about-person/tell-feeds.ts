import { type ToldPart, type Tx, told } from '@hjerterom/platform';

/** That somebody's bookings can be read at an address, and since when; the address itself is kept nowhere. */
export async function tellFeeds(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<{ madeAt: Date }>(
    `SELECT made_at AS "madeAt" FROM rooms_booking_feed WHERE person_id = $1 AND centre_id = $2`,
    [personId, tx.centreId],
  );
  return {
    key: 'calendarFeeds',
    title: { nb: 'Bookingene dine i kalenderen', en: 'Your bookings in your calendar' },
    things: rows.map(({ madeAt }) => [told('madeAt', 'Adressen ble laget', 'The address was made', madeAt)]),
  };
}
