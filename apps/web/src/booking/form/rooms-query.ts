import type { DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';

/** What there is to book. */
export const bookableRoomsQuery = graphql(`
  query BookableRooms($centreId: ID!) {
    rooms(centreId: $centreId) {
      id
      name
      about
      houseRules
      equipment
      accessibility
      pricePerHour
      freeForLocal
      decidedByCentre
      longestMinutes
      permitChecklist
      pictures {
        id
        alt
        width
        height
      }
      building {
        id
        name
      }
      setups {
        code
        capacity
      }
    }
  }
`);

export type BookableRoom = DocumentType<typeof bookableRoomsQuery>['rooms'][number];

/** How many a room holds in a set-up, or in its roomiest; null where nobody has said. */
export function capacityOf({ setups }: Pick<BookableRoom, 'setups'>, setup: string): number | null {
  const fitting = setups.filter(({ code }) => !setup || code === setup);
  if (fitting.length === 0) return setups.length === 0 ? null : 0;
  return Math.max(...fitting.map(({ capacity }) => capacity));
}

/** Whether a room holds so many and has all that is needed. One whose size nobody has said is for whoever asks for none. */
export function fits(room: BookableRoom, people: number, setup: string, needs: readonly string[]): boolean {
  const capacity = capacityOf(room, setup);
  const big = capacity === null ? people === 0 : capacity >= Math.max(people, 1);
  return big && needs.every((code) => room.equipment.includes(code) || room.accessibility.includes(code));
}
