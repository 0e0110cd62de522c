import pg from 'pg';
import { printTable, spreadOf } from '../figures.js';
import type { Conditions } from '../screens/conditions.js';
import { withHouse } from './house.js';
import type { Statement } from './recorder.js';

/** The promise: to find a room among 500, with a year of bookings, keeps the database busy for less than so long. */
const PROMISE_MS = 50;

/** The least that the question can cost: which rooms have nothing on any of twenty Tuesdays. */
const REFERENCE = `
  SELECT p.room_id FROM rooms_room_part p WHERE NOT EXISTS (
    SELECT 1 FROM generate_series(timestamptz '2027-01-12 10:00+00', '2027-05-25 10:00+00', interval '7 days') AS d
    JOIN rooms_occupancy o ON o.part_id = p.part_id AND o.during && tstzrange(d, d + interval '2 hours'))`;

/**
 * Twenty Tuesdays for twenty-five people among 500 rooms: what the program's statements take at the database (as
 * PostgreSQL says itself, in EXPLAIN ANALYZE), beside one hand-written statement that only says which rooms are free.
 */
export function benchSearch({ runs }: Conditions): Promise<void> {
  return withHouse({ rooms: 500, aDay: 1 }, async ({ databaseUrl, said, roomIds, booked }) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      const search = transactionOf(said.search);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let run = 0; run < 3 + runs * 3; run += 1) {
        const [all, least] = [
          await millisecondsOf(client, search),
          await millisecondsOf(client, [{ text: REFERENCE, values: [] }]),
        ];
        if (run >= 3) {
          ours.push(all);
          theirs.push(least);
        }
      }
      const [all, least] = [spreadOf(ours), spreadOf(theirs)];
      printTable(
        [`a room among ${roomIds.length}, of ${booked} bookings (ms)`, 'median', 'p95', 'of the least'],
        [
          ['one statement: which are free', least.median.toFixed(1), least.p95.toFixed(1), '1'],
          [
            `findRooms: ${search.length} statements`,
            all.median.toFixed(1),
            all.p95.toFixed(1),
            (all.median / least.median).toFixed(2),
          ],
        ],
      );
      console.log(
        `Promised: less than ${PROMISE_MS} ms at the database. ${all.median < PROMISE_MS ? 'Held.' : 'Not held.'}\n`,
      );
    } finally {
      await client.end();
    }
  });
}

/** The transaction that reads: the last that was begun. */
function transactionOf(said: readonly Statement[]): Statement[] {
  const begin = said.findLastIndex(({ text }) => text.startsWith('START TRANSACTION'));
  return said.slice(begin + 1).filter(({ text }) => text !== 'COMMIT');
}

/** What statements take at the database in one transaction: planned and run. The first says who acts. */
async function millisecondsOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  let sum = 0;
  await client.query('BEGIN');
  for (const { text, values } of statements) {
    if (text.includes('set_config')) {
      await client.query(text, [...values]);
      continue;
    }
    const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
    const [plan] = rows[0]['QUERY PLAN'] as { 'Planning Time': number; 'Execution Time': number }[];
    sum += (plan?.['Planning Time'] ?? Number.NaN) + (plan?.['Execution Time'] ?? Number.NaN);
  }
  await client.query('COMMIT');
  return sum;
}
