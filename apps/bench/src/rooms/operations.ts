import { randomUUID } from 'node:crypto';

/** Where to ask, and as whom. */
interface Asked {
  readonly url: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly cookie: string;
  readonly roomIds: readonly string[];
  readonly day: string;
}

/** A slot in the summer after the year that is full: no clock is changed then. */
export interface FreeSlot {
  /** The number of the room. */
  readonly room: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export const FIRST_FREE_DAY = '2028-05-01';
export const START_TIME = '18:00';
export const MINUTES = 120;

/** Books one slot over GraphQL, as the contact person's phone does. @throws Error when it was not booked */
export async function bookOne(asked: Asked, { room, date }: FreeSlot): Promise<void> {
  const { centreId, associationId, roomIds } = asked;
  const data = await ask<{ bookRooms: { __typename: string } }>(
    asked,
    `mutation Book($centreId: ID!, $key: String!, $input: BookingRequestInput!) {
       bookRooms(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename ... on RoomBooking { id } } }`,
    {
      centreId,
      key: randomUUID(),
      input: {
        roomIds: [roomIds[room]],
        when: { startDate: date, startTime: START_TIME, minutes: MINUTES },
        purpose: 'Øving',
        associationId,
      },
    },
  );
  if (data.bookRooms.__typename !== 'RoomBooking') throw new Error(JSON.stringify(data));
}

/** What the day's timeline shows, in full. */
export const TIMELINE = `query Timeline($centreId: ID!, $day: String!) {
  roomsTimeline(centreId: $centreId, from: $day, to: $day) {
    id name building capacity setupMinutes clearingMinutes decidedByCentre
    dates { id bookingId roomIds start end status association purpose participants } } }`;

/** Asks for a day of all rooms. @returns how many bytes came */
export async function askTimeline(asked: Asked): Promise<number> {
  const data = await ask<{ roomsTimeline: readonly object[] }>(asked, TIMELINE, timelineOf(asked));
  return JSON.stringify(data).length;
}

/** Looks for a room: Tuesdays from ten to twelve in spring, for 25. @throws Error when none was found */
export async function searchRooms(asked: Asked): Promise<void> {
  const data = await ask<{ findRooms: { rooms: readonly object[] } }>(
    asked,
    `query Find($centreId: ID!, $wish: RoomWishInput!) {
       findRooms(centreId: $centreId, wish: $wish) { rooms { room { id name } freeDates dates } } }`,
    {
      centreId: asked.centreId,
      wish: {
        participants: 25,
        when: { startDate: '2027-01-12', startTime: '11:00', minutes: 120, rrule: 'FREQ=WEEKLY;COUNT=20' },
      },
    },
  );
  if (data.findRooms.rooms.length === 0) throw new Error('No room was found.');
}

export const timelineOf = ({ centreId, day }: Pick<Asked, 'centreId' | 'day'>) => ({ centreId, day });

async function ask<Data>({ url, cookie }: Asked, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join(' ') ?? `Status ${response.status}.`);
  return data;
}
