import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, onBackend, queueBackends, type TestDatabase } from '@hjerterom/platform/testing';
import { playStory } from '../src/story/story.js';
import { emptyAgainAndAgain } from './emptied-queue.js';
import { Program } from './program.js';
import { createSampleDatabase } from './sample-database.js';
import { countsOf, eachThingOnce } from './story-end.js';

const secret = 'a secret that only this journey may know';
/** The jobs that the story's steps are made of. */
const jobs = [
  'access.send-sign-in',
  'needs.propose',
  'notifications.take-request',
  'notifications.send',
  'needs.remind',
  'needs.end-occurrence',
  'hours.propose',
];
const settings = { SECRET: secret, SWEEP_MS: '100', LEASE_MS: '1500', LOG_LEVEL: 'silent' };
const at = (point: string) => jobs.map((job) => `${job}:${point}`);
const troubles: Record<string, string[]> = {
  'nothing in its way': [],
  'the worker killed after each claim, before and after each commit, and after the provider accepted': [
    ...at('after-claim'),
    ...at('before-commit'),
    'notifications.send:after-accept',
    ...at('after-commit'),
  ],
};

/**
 * The way of one need (src/story/story.ts tells it), played over HTTP against the built program as its own processes:
 * on both queues, and with `kill -9` of the worker at every point where it could lose or double something.
 */
describe('the way of one need', () => {
  let sample: TestDatabase;

  beforeAll(async () => {
    sample = await createSampleDatabase();
  }, 300_000);
  afterAll(() => sample.drop());

  /** Side by side: a killed worker's queue mostly waits, for the lease to run out. */
  const onEveryQueue = async (play: (home: Record<string, string>, database: TestDatabase) => Promise<void>) => {
    const ends = await Promise.allSettled(
      queueBackends.map(async (backend) => {
        const database = await createTestDatabase(sample);
        try {
          await play(await onBackend(backend), database);
        } catch (cause) {
          throw new Error(`on the ${backend} queue: ${cause}`, { cause });
        } finally {
          await database.drop();
        }
      }),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };

  it.each(Object.entries(troubles))(
    'goes from the call to the confirmed hours, each thing once, on every queue, with %s',
    (_, faults) =>
      onEveryQueue(async (home, database) => {
        const marks = mkdtempSync(join(tmpdir(), 'hjerterom-faults-'));
        const program = await Program.start({
          ...settings,
          ...home,
          DATABASE_URL: database.url,
          FAULTS: faults.join(','),
          FAULT_MARKS: marks,
        });
        try {
          const end = await playStory(program.url, (_step, happen) => happen());
          expect(await countsOf(database, end)).toEqual(eachThingOnce);
          expect(readdirSync(marks).sort()).toEqual(faults.map((fault) => fault.replace(':', '.')).sort());
          expect(program.deaths).toBe(faults.length);
        } finally {
          await program.stop();
          rmSync(marks, { recursive: true });
        }
      }),
    300_000,
  );

  it(
    'goes from the call to the confirmed hours, each thing once, on every queue, which is emptied again and again',
    () =>
      onEveryQueue(async (home, database) => {
        const program = await Program.start({ ...settings, ...home, DATABASE_URL: database.url });
        const emptying = await emptyAgainAndAgain(home.REDIS_URL ?? database);
        try {
          const end = await playStory(program.url, (_step, happen) => happen());
          expect(await countsOf(database, end)).toEqual(eachThingOnce);
          expect(emptying.lost).toBeGreaterThan(0);
        } finally {
          await program.stop();
          await emptying.stop();
        }
      }),
    240_000,
  );
});
