import pg from 'pg';
import { milliseconds, printTable, spreadOf } from '../figures.js';
import type { Conditions } from '../screens/conditions.js';
import { withHouse } from './house.js';
import { bookOne, FIRST_FREE_DAY } from './operations.js';
import type { Statement } from './recorder.js';
import { renewed } from './replay.js';

/** The promise: a booking over GraphQL takes at most so many times what its transaction takes in hand-written `pg`. */
const PROMISE = 2;
const DAY_MS = 86_400_000;
/** From May to October no clock is changed. */
const DAYS = 150;

/**
 * One slot over GraphQL (HTTP, session, checks, the transaction, and reading the answer) beside the same transaction by
 * `pg` alone: the same statements with new ids, one by one on an open connection. In turns, so that whatever else the
 * machine does meets both.
 */
export function benchBooking({ runs }: Conditions): Promise<void> {
  return withHouse({ rooms: 50, aDay: 6 }, async (house) => {
    const { roomIds, said, databaseUrl } = house;
    const transaction = transactionThatWrites(said.booking, 'INSERT INTO rooms_booking ');
    const writes = said.booking.flatMap(({ values }) => values.flat(2)).filter((value) => value instanceof Date);
    const first = Date.parse(`${FIRST_FREE_DAY}T00:00:00Z`);
    const ofTheSlot = new Set(writes.map((at) => at.getTime()).filter((at) => Math.abs(at - first) < 2 * DAY_MS));
    const known = new Set([house.centreId, house.associationId, ...roomIds, ...idsReadIn(said.booking)]);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const dateOf = (n: number) => new Date(first + n * DAY_MS).toISOString().slice(0, 10);
    const byHand = async (n: number) => {
      const room = 2 + (Math.floor(n / DAYS) % 20);
      const statements = renewed(transaction, {
        known,
        instead: new Map([
          [roomIds[0] ?? '', roomIds[room] ?? ''],
          [FIRST_FREE_DAY, dateOf(n % DAYS)],
        ]),
        shift: (at) => (ofTheSlot.has(at.getTime()) ? (n % DAYS) * DAY_MS : 0),
      });
      const began = performance.now();
      for (const { text, values } of statements) await client.query(text, [...values]);
      return performance.now() - began;
    };
    const overGraphql = async (n: number) => {
      const began = performance.now();
      await bookOne(house, { room: 25 + (Math.floor(n / DAYS) % 20), date: dateOf(n % DAYS) });
      return performance.now() - began;
    };
    const times = { graphql: [] as number[], pg: [] as number[] };
    try {
      const warm = 30;
      for (let n = 0; n < warm + runs * 20; n += 1) {
        const [graphql, hand] = [await overGraphql(n), await byHand(n)];
        if (n >= warm) {
          times.graphql.push(graphql);
          times.pg.push(hand);
        }
      }
    } finally {
      await client.end();
    }
    const [graphql, hand] = [spreadOf(times.graphql), spreadOf(times.pg)];
    const ratio = graphql.median / hand.median;
    printTable(
      ['one slot is booked (ms)', 'median / p95', 'statements', 'of pg'],
      [
        ['hand-written pg', milliseconds(hand), String(transaction.length), '1'],
        ['GraphQL', milliseconds(graphql), String(said.booking.length), ratio.toFixed(2)],
      ],
    );
    console.log(`Promised: ${PROMISE} at most. ${ratio <= PROMISE ? 'Held.' : 'Not held.'}\n`);
  });
}

/** From its START TRANSACTION to its COMMIT: the one of several that says this. */
function transactionThatWrites(said: readonly Statement[], what: string): Statement[] {
  const at = said.findIndex(({ text }) => text.includes(what));
  const begin = said.findLastIndex(({ text }, n) => n < at && text.startsWith('START TRANSACTION'));
  const end = said.findIndex(({ text }, n) => n > at && text === 'COMMIT');
  if (at < 0 || begin < 0 || end < 0) throw new Error('The booking was not heard.');
  return said.slice(begin, end + 1);
}

/** What is told before the first row is written names what there is: who acts, and where. */
function idsReadIn(said: readonly Statement[]): string[] {
  const firstWrite = said.findIndex(({ text }) => text.trimStart().startsWith('INSERT'));
  return JSON.stringify(said.slice(0, firstWrite)).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
}
