import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hjerterom/platform';
import { createTestDatabase, onBackend, onServer, queueBackends, type TestDatabase } from '@hjerterom/platform/testing';
import { loadSample } from '../src/sample/load-sample.js';
import { playStory, type StoryEnd } from '../src/story/story.js';
import { Program } from './program.js';

const secret = 'a secret that only this journey may know';
/** The jobs that the story's steps are made of. */
const jobs = [
  'needs.propose',
  'notifications.take-request',
  'notifications.send',
  'needs.remind',
  'needs.end-occurrence',
  'hours.propose',
];
const at = (point: string) => jobs.map((job) => `${job}:${point}`);
const troubles: Record<string, string[]> = {
  'nothing in its way': [],
  'the worker killed after each claim': at('after-claim'),
  'the worker killed before each commit, and after the provider accepted': [
    ...at('before-commit'),
    'notifications.send:after-accept',
  ],
  'the worker killed after each commit, before the acknowledgement': at('after-commit'),
};

/**
 * The way of one need (src/story/story.ts tells it), played over HTTP against the built program as its own processes:
 * on both queues, and with `kill -9` of the worker at every point where it could lose or double something.
 */
describe('the way of one need', () => {
  let sample: TestDatabase;

  beforeAll(async () => {
    sample = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: sample.url, SECRET: secret, LOG_LEVEL: 'silent' });
    await loadSample(config, new Date());
  }, 120_000);
  afterAll(() => sample.drop());

  describe.each(queueBackends)('on the %s queue', (backend) => {
    it.each(Object.entries(troubles))(
      'goes from the call to the confirmed hours, each thing once, with %s',
      async (_, faults) => {
        const database = await createTestDatabase(sample);
        const marks = mkdtempSync(join(tmpdir(), 'hjerterom-faults-'));
        const program = await Program.start({
          DATABASE_URL: database.url,
          SECRET: secret,
          SWEEP_MS: '100',
          LEASE_MS: '1500',
          LOG_LEVEL: 'silent',
          FAULTS: faults.join(','),
          FAULT_MARKS: marks,
          ...(await onBackend(backend)),
        });
        try {
          const end = await playStory(program.url, (_step, happen) => happen());
          expect(await once(database, end)).toEqual({
            assignments: 1,
            places: 1,
            reminders: 1,
            told: 1,
            hours: 1,
            thanks: 1,
          });
          expect(readdirSync(marks).sort()).toEqual(faults.map((fault) => fault.replace(':', '.')).sort());
          expect(program.deaths).toBe(faults.length);
        } finally {
          await program.stop();
          await database.drop();
          rmSync(marks, { recursive: true });
        }
      },
      120_000,
    );
  });
});

/** How often each thing of the story is in the database; of messages, how often they reached a mailbox. */
async function once(database: TestDatabase, { needId, volunteerId, residentId }: StoryEnd) {
  const [counts] = await onServer(
    database.ownerUrl,
    `WITH place AS (SELECT p.* FROM needs_place p JOIN needs_assignment a ON a.id = p.assignment_id WHERE a.need_id = $1),
          mail AS (SELECT m.template, m.person_id, m.subject_id FROM notifications_dev_mail d JOIN notifications_message m ON m.id = d.key)
     SELECT (SELECT count(*)::int FROM needs_assignment WHERE need_id = $1) AS assignments,
       (SELECT count(*)::int FROM place) AS places,
       (SELECT count(*)::int FROM mail WHERE template = 'needs.reminder' AND person_id = $2 AND subject_id IN (SELECT id FROM place)) AS reminders,
       (SELECT count(*)::int FROM mail WHERE template = 'needs.helper-coming' AND person_id = $3
          AND subject_id IN (SELECT assignment_id FROM place)) AS told,
       (SELECT count(*)::int FROM hours_entry WHERE source_id IN (SELECT id FROM place)) AS hours,
       (SELECT count(*)::int FROM mail WHERE template = 'hours.confirm'
          AND subject_id IN (SELECT id FROM hours_entry WHERE source_id IN (SELECT id FROM place))) AS thanks`,
    [needId, volunteerId, residentId],
  );
  return counts;
}
