import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestDatabase,
  eventually,
  onBackend,
  onServer,
  queueBackends,
  type TestDatabase,
} from '@hjerterom/platform/testing';
import pg from 'pg';
import { tablesOf } from './erasure/catalogue.js';
import { type Planted, plant } from './erasure/plant.js';
import { foundInRedis, foundInTables } from './erasure/search-everywhere.js';
import { makeSomebodyKnown, type SomebodyKnown } from './erasure/somebody-known.js';
import { Program } from './program.js';
import { createSampleDatabase } from './sample-database.js';

const marker = 'Brennesle7391';
const ask = `mutation ($centreId: ID!, $personId: ID!) {
  askErasure(centreId: $centreId, idempotencyKey: "once", input: { personId: $personId }) {
    __typename ... on Erasure { id status } } }`;
const far = `query ($centreId: ID!, $id: ID!) { erasure(centreId: $centreId, id: $id) { status stepsDone stepsInAll person { id } } }`;

interface Answer {
  readonly askErasure?: { readonly id: string };
  readonly erasure?: { status: string; stepsDone: number; stepsInAll: number; person: object | null };
  readonly me?: { readonly memberships: readonly object[] };
}

let sample: TestDatabase;

beforeAll(async () => {
  sample = await createSampleDatabase();
}, 300_000);
afterAll(() => sample?.drop());

describe.each(queueBackends)('somebody who is erased, with the queue in %s', (backend) => {
  let database: TestDatabase;
  let folder: string;
  let program: Program;
  let environment: Record<string, string>;
  let somebody: SomebodyKnown;
  let planted: Planted;
  let before: Awaited<ReturnType<typeof accounts>>;
  let cookie: string;
  let logs = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hjerterom-erasure-'));
    database = await createTestDatabase(sample);
    somebody = await makeSomebodyKnown(database);
    before = await accounts(database, somebody);
    environment = await onBackend(backend);
    program = await Program.start(
      {
        DATABASE_URL: database.url,
        SECRET: 'x'.repeat(32),
        LOG_LEVEL: 'debug',
        SWEEP_MS: '100',
        LEASE_MS: '1000',
        ERASURE_LEDGER: join(folder, 'erasures.log'),
        FAULTS: 'people.erase:after-accept,people.erase:midway,people.erase:before-commit',
        FAULT_MARKS: folder,
        ...environment,
      },
      (output) => {
        logs += output;
      },
    );
    cookie = await signIn(somebody.personId);
    planted = await plantIn(database, somebody.personId);
    const leader = await signIn(somebody.leaderId);
    const { askErasure } = await graphql(ask, somebody, leader);
    expect(askErasure).toMatchObject({ __typename: 'Erasure', status: 'GOING' });
    expect(await rolesOf(cookie)).toEqual([]);
    await eventually(async () => {
      const { erasure } = await graphql(far, { centreId: somebody.centreId, id: askErasure?.id }, leader);
      return erasure?.status === 'DONE' && erasure.stepsDone === erasure.stepsInAll && !erasure.person;
    }, 60_000);
    // What was told of it has been done too.
    await eventually(async () => (await waiting(database)) === 0, 30_000);
  }, 180_000);

  afterAll(async () => {
    await program?.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('had the marker in the text fields of every table that tells of them', () => {
    expect(planted.fields.length).toBeGreaterThan(30);
    expect(tablesThatTellOfPersons.filter((table) => !planted.tables.includes(table))).toEqual([]);
  });

  it('is found nowhere in the tables any more, the queue’s own among them', async () => {
    expect(await foundInTables(database, [marker])).toEqual([]);
  });

  it('has no name at what is lent out any more: not as who spoke, booked, waited, answered, or has a key', async () => {
    const named = await foundInTables(database, [somebody.personId]);
    expect(named.filter((row) => /^public\.(associations|rooms)_/.test(row))).toEqual([]);
  });

  (backend === 'redis' ? it : it.skip)('is found nowhere in Redis', async () => {
    expect(await foundInRedis(environment.REDIS_URL as string, [marker])).toEqual([]);
  });

  it('is found nowhere in the logs', () => {
    expect(logs).toContain('person erased');
    expect(logs).not.toContain(marker);
  });

  it('was erased once, though the worker was killed three times on the way', async () => {
    expect(program.deaths).toBe(3);
    const erasures = await onServer(
      database.ownerUrl,
      `SELECT status, steps_in_all = cardinality(steps_done) AS whole,
         (SELECT count(DISTINCT step) FROM unnest(steps_done) AS step) = steps_in_all AS once
       FROM people_erasure`,
    );
    expect(erasures).toEqual([{ status: 'done', whole: true, once: true }]);
  });

  it('is in the ledger outside of the database, with ids only', () => {
    const lines = readFileSync(join(folder, 'erasures.log'), 'utf8').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(JSON.parse(line)).toEqual({
        erasureId: expect.any(String),
        centreId: somebody.centreId,
        personId: somebody.personId,
        at: expect.any(String),
      });
    }
  });

  it('cannot sign in, and has promised and asked for nothing any more', async () => {
    expect(await rolesOf(cookie)).toEqual([]);
    const left = await onServer(
      database.ownerUrl,
      `SELECT
         (SELECT count(*)::int FROM access_account_person WHERE person_id = $1) AS accounts,
         (SELECT count(*)::int FROM offers_offer WHERE person_id = $1 AND status IN ('sent', 'seen')) AS asked,
         (SELECT count(*)::int FROM needs_place p JOIN needs_occurrence o ON o.id = p.occurrence_id
          WHERE p.person_id = $1 AND p.status = 'taken' AND lower(o.during) > clock_timestamp()) AS promised,
         (SELECT count(*)::int FROM needs_need WHERE recipient_id = $1
          AND status IN ('registered', 'open', 'asking', 'assigned')) AS waiting,
         (SELECT count(*)::int FROM notifications_message WHERE person_id = $1
          AND status IN ('scheduled', 'to-call', 'failed')) AS messages`,
      [somebody.personId],
    );
    expect(left).toEqual([{ accounts: 0, asked: 0, promised: 0, waiting: 0, messages: 0 }]);
  });

  it('is still counted in the accounts', async () => {
    expect(before.minutes).toBeGreaterThan(0);
    expect(before.borrowed).toBeGreaterThan(0);
    expect(await accounts(database, somebody)).toEqual(before);
  });

  async function signIn(personId: string): Promise<string> {
    const response = await fetch(`${program.url}/dev/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId }),
    });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function graphql(query: string, variables: object, as: string) {
    const response = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: as },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Answer }).data;
  }

  async function rolesOf(as: string): Promise<readonly object[]> {
    return (await graphql('{ me { memberships { roles } } }', {}, as)).me?.memberships ?? [];
  }
});

/** Tables with words about persons, as the libs have them: each must have had a row that the marker could be put in. */
const tablesThatTellOfPersons = [
  ...['access_account', 'access_account_person', 'access_login_session', 'access_role_grant', 'access_sign_in_address'],
  ...['associations_association', 'associations_contact', 'associations_contact_log'],
  ...['hours_correction', 'hours_entry'],
  ...['needs_assignment', 'needs_need', 'needs_occurrence', 'needs_place', 'needs_proposal', 'needs_referral'],
  ...['notifications_dev_mail', 'notifications_message', 'offers_offer'],
  ...['people_consent', 'people_contact_point', 'people_guardian', 'people_person'],
  ...['platform_idempotency_key', 'platform_outbox'],
  ...['rooms_attendance', 'rooms_booking', 'rooms_bump', 'rooms_handout', 'rooms_occurrence', 'rooms_telling'],
  'rooms_waiting',
  ...['volunteers_availability_exception', 'volunteers_blocked_pair', 'volunteers_commitment', 'volunteers_skill'],
  ...['volunteers_volunteer', 'volunteers_weekly_window'],
];

async function plantIn({ ownerUrl }: TestDatabase, personId: string): Promise<Planted> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ id: string }>(
      // What was said with an association is also about whoever spoke for it, and names them by no id.
      `SELECT account_id AS id FROM access_account_person WHERE person_id = $1
       UNION SELECT l.id FROM associations_contact_log l JOIN associations_contact c USING (association_id)
         WHERE c.person_id = $1 AND c.role <> 'delegate'`,
      [personId],
    );
    const begin = [personId, ...rows.map(({ id }) => id)];
    const result = await plant(client, await tablesOf(client), begin, marker);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

/** What the accounts are made of: hours that were confirmed, needs by kind, tasks that were done, rooms that were used. */
async function accounts({ ownerUrl }: TestDatabase, { centreId }: SomebodyKnown) {
  const [row] = await onServer(
    ownerUrl,
    `SELECT (SELECT sum(minutes)::int FROM hours_entry WHERE centre_id = $1 AND status = 'confirmed') AS minutes,
       (SELECT count(DISTINCT person_id)::int FROM hours_entry WHERE centre_id = $1 AND status = 'confirmed') AS helpers,
       (SELECT count(*)::int FROM needs_need WHERE centre_id = $1) AS needs,
       (SELECT count(*)::int FROM needs_place WHERE centre_id = $1 AND status = 'done') AS done,
       (SELECT count(*)::int FROM rooms_occurrence WHERE centre_id = $1 AND status = 'booked'
        AND upper(during) < date_trunc('day', clock_timestamp())) AS borrowed`,
    [centreId],
  );
  return row as { minutes: number; helpers: number; needs: number; done: number; borrowed: number };
}

/** Events that are not handled yet. */
async function waiting({ ownerUrl }: TestDatabase): Promise<number> {
  const [row] = await onServer(
    ownerUrl,
    `SELECT (SELECT count(*) FROM platform_outbox WHERE dispatched_at IS NULL)::int
       + (SELECT count(*) FROM platform_inbox WHERE done_at IS NULL AND given_up_at IS NULL)::int AS waiting`,
  );
  return row?.waiting as number;
}
