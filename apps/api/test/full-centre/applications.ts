import { found } from '@hjerterom/platform';
import { applyForRooms, bookRooms } from '@hjerterom/rooms';
import type { SignedIn } from '../api-world.js';
import { type CentreToFill, several } from './to-fill.js';

/** Applications that wait for an answer: the first can be had, and the second cannot any more. */
export interface MadeApplications {
  readonly applicationIds: readonly string[];
}

/** As many applications as there are rows, and two, of an association for an evening each in one room. */
export async function makeApplications(
  centre: CentreToFill,
  { associationId, contact }: { readonly associationId: string; readonly contact: SignedIn },
  roomId: string,
): Promise<MadeApplications> {
  const on = (n: number) => ({
    ...{ roomIds: [roomId], associationId, purpose: 'Prøvesøknad', participants: 12, setup: 'meeting' },
    when: { startDate: `2027-0${1 + (n % 9)}-${10 + Math.floor(n / 9)}`, startTime: '19:00', minutes: 60 },
  });
  const applicationIds = await several(centre.rows + 2, async (n) => {
    const outcome = await centre.at.as(contact, (tx) => applyForRooms(tx, on(n)));
    return found('bookingId' in outcome ? outcome.bookingId : null, 'application');
  });
  await centre.byDesk((tx) => bookRooms(tx, on(1)));
  return { applicationIds };
}
