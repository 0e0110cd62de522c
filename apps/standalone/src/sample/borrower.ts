import { grantRole } from '@hjerterom/access';
import { addContact } from '@hjerterom/associations';
import { addDays, localDateOf, startOfIsoWeek } from '@hjerterom/kernel';
import { type Actor, systemActor } from '@hjerterom/platform';
import { applyForRooms, bookRooms, cancelDates, holdRooms, listOwnDates } from '@hjerterom/rooms';
import type { Life } from './life.js';
import { registerAll } from './people.js';
import { someone } from './someone.js';

const zone = 'Europe/Oslo';

/** Speaks and books for the choir. */
export const borrower = someone('Ragnfrid Solhaugen', 'ragnfrid.solhaugen@example.org');

/**
 * Plans what an association's contact person does: books the autumn and next spring, calls one date off, applies for a
 * room in which the centre decides, and is just filling in one more form.
 * @param known what was written down before: the association, and rooms by name
 */
export function planBorrower(
  life: Life,
  centreId: string,
  known: { readonly associationId: () => string; readonly room: (name: string) => string[] },
  today: Date,
): void {
  const self: Actor = { centreId, personId: borrower.id, roles: ['contact'] };
  const day = (weeks: number, weekday: number) =>
    addDays(startOfIsoWeek(localDateOf(today, zone)), 7 * weeks + weekday - 1);
  life.plan(new Date(0), systemActor(centreId), async (tx) => {
    await registerAll(tx, [borrower]);
    await addContact(tx, {
      associationId: known.associationId(),
      personId: borrower.id,
      role: 'contact',
      mayBook: true,
    });
    await grantRole(tx, borrower.id, 'contact');
  });
  const request = (room: string, purpose: string, participants: number) => ({
    ...{ roomIds: known.room(room), associationId: known.associationId(), purpose, participants },
  });
  life.plan(today, self, async (tx) => {
    const evenings = {
      ...{ startDate: day(1, 4), startTime: '18:00', minutes: 120, rrule: 'FREQ=WEEKLY;COUNT=10' },
      skipPublicHolidays: true,
    };
    const made = await bookRooms(tx, { ...request('Flerbruksrom 2', 'Stemmeøving', 12), when: evenings });
    if (made.kind !== 'RoomBooking') throw new Error(`The sample's borrower: ${made.kind}`);
    const { edges } = await listOwnDates(tx, { first: 100 });
    const [, second] = edges.filter(({ node }) => node.bookingId === made.bookingId);
    if (second) await cancelDates(tx, { occurrenceId: second.node.id, scope: 'this' });
    const concert = { startDate: day(2, 6), startTime: '14:00', minutes: 180 };
    await applyForRooms(tx, { ...request('Torget og kaféen', 'Julekonsert', 120), when: concert });
    const meeting = { startDate: day(1, 3), startTime: '19:00', minutes: 60 };
    await holdRooms(tx, { ...request('Møterom 2', 'Styremøte', 6), when: meeting });
  });
}
