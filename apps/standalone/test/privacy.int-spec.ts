import { showPhone } from '@hjerterom/kernel';
import { onServer, type TestDatabase } from '@hjerterom/platform/testing';
import { playStory } from '../src/story/story.js';
import { listenToFetch, type Overheard } from './overheard.js';
import { Program } from './program.js';
import { createSampleDatabase } from './sample-database.js';

const secret = 'a secret that no line of the log may hold';

/** What API and worker write while the story is played against them, with all that they can say switched on. */
describe('the logs of the story', () => {
  let database: TestDatabase;
  let overheard: Overheard;
  let logs = '';

  beforeAll(async () => {
    database = await createSampleDatabase();
    const settings = { DATABASE_URL: database.url, SECRET: secret };
    const program = await Program.start({ ...settings, LOG_LEVEL: 'debug', SWEEP_MS: '100' }, (output) => {
      logs += output;
    });
    overheard = listenToFetch();
    try {
      await playStory(program.url, (_step, happen) => happen());
      await makeTrouble(program.url, overheard.links);
    } finally {
      overheard.stop();
      await program.stop();
    }
  }, 300_000);
  afterAll(() => database?.drop());

  it('hold no name, no way to reach anybody, no word of a message, no link and no cookie', async () => {
    const kept = [...(await personal(database)), ...overheard.links, ...overheard.cookies, secret];
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.filter((text) => logs.includes(text))).toEqual([]);
  });

  it('follow a request of the leader by its id to the job and to the message that came of it', async () => {
    const requestId = overheard.requestIds.get('AskVolunteers');
    const lines = logs.split('\n').filter((line) => line.startsWith('{'));
    const followed = lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
    expect(followed).toContainEqual(
      expect.objectContaining({ msg: 'request', method: 'POST', route: '/graphql', status: 200 }),
    );
    expect(followed).toContainEqual(
      expect.objectContaining({ msg: 'job done', job: 'notifications.take-request', requestId }),
    );
    expect(followed).toContainEqual(expect.objectContaining({ msg: 'message accepted', template: 'offers.question' }));
    const messages = await onServer(
      database.ownerUrl,
      'SELECT template FROM notifications_message WHERE request_id = $1',
      [requestId],
    );
    expect(messages).toEqual([{ template: 'offers.question' }]);
  });
});

/** Every text of the database that tells of a person, and what was said to them. */
async function personal({ ownerUrl }: TestDatabase): Promise<string[]> {
  const rows = await onServer(
    ownerUrl,
    `SELECT name AS text FROM people_person
     UNION SELECT regexp_split_to_table(name, ' ') FROM people_person
     UNION SELECT street FROM people_person UNION SELECT note FROM people_person
     UNION SELECT value FROM people_contact_point
     UNION SELECT about FROM needs_need UNION SELECT notes FROM needs_need
     UNION SELECT regexp_split_to_table(body, E'\\n') FROM notifications_message
     UNION SELECT subject FROM notifications_message`,
  );
  const texts = rows.map(({ text }) => text as string | null).filter((text) => text !== null);
  const phones = texts.filter((text) => text.startsWith('+47')).flatMap((phone) => [showPhone(phone), phone.slice(3)]);
  // Shorter ones are syllables that stand in other words too.
  return [...texts, ...phones].map((text) => text.trim()).filter((text) => text.length >= 5);
}

/** What people and programs send that is not as it should be, each with a name in it. */
async function makeTrouble(base: string, links: readonly string[]): Promise<void> {
  const json = { 'content-type': 'application/json' };
  const name = 'Gudrun Myrvoll';
  const link = links.find((one) => one.startsWith('/o/')) ?? '';
  await Promise.all([
    fetch(`${base}/graphql`, { method: 'POST', headers: json, body: `{ ${name}` }),
    fetch(`${base}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query: `{ ${name}` }) }),
    fetch(`${base}/graphql`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{me{x}}', variables: name }),
    }),
    fetch(`${base}/dev/sign-in`, { method: 'POST', headers: json, body: JSON.stringify({ personId: name }) }),
    fetch(`${base}/dev/clock`, { method: 'POST', headers: json, body: JSON.stringify({ advance: name }) }),
    fetch(`${base}/dev/mailbox?q=${encodeURIComponent(`${name}\u0000`)}`),
    fetch(`${base}/dev/mailbox.json?personId=${encodeURIComponent(name)}`),
    fetch(`${base}/${encodeURIComponent(name)}/%E0%A4%A`),
    fetch(`${base}${link}x`),
    fetch(`${base}${link}/answer`, { method: 'POST', headers: json, body: `{ ${name}` }),
    fetch(`${base}${link}/open`, { method: 'POST', body: new URLSearchParams({ code: name }) }),
    fetch(`${base}/h/${encodeURIComponent(name)}`, { headers: { cookie: `hjerterom=${encodeURIComponent(name)}` } }),
  ]);
}
