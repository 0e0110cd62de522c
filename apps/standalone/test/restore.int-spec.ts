import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onServer } from '@hjerterom/platform/testing';
import { addresses, type ClusterRecord } from '../src/postgres/index.js';
import { build } from './holding.js';
import { NpmStart } from './npm-start.js';

const erase = `mutation ($centreId: ID!, $personId: ID!) {
  askErasure(centreId: $centreId, idempotencyKey: "erase", input: { personId: $personId }) {
    __typename ... on Erasure { id } } }`;
const how = `query ($centreId: ID!, $id: ID!) { erasure(centreId: $centreId, id: $id) { status } }`;
const ask = `mutation ($centreId: ID!, $needId: ID!, $personIds: [ID!]!) {
  askVolunteers(centreId: $centreId, idempotencyKey: "ask", input: { needId: $needId, personIds: $personIds }) {
    __typename ... on VolunteersAsked { asked } } }`;
const held = `query ($centreId: ID!) { messages(centreId: $centreId, status: HELD, first: 100) { edges { node { id } } } }`;

/** The product as somebody at a terminal has it, with its sample centre, through a backup and back. */
describe('a backup that is restored', () => {
  let root: string;
  let dataDir: string;
  let backups: string;
  let program: NpmStart;
  let first: string;
  let centreId: string;
  let leader: string;
  let erasedId: string;
  let erasedName: string;
  /** What had been sent before the restore, by its key. */
  let sent: Set<string>;

  beforeAll(async () => {
    build();
    root = mkdtempSync(join(tmpdir(), 'hjerterom-restore-'));
    chmodSync(root, 0o711);
    dataDir = join(root, '.data');
    backups = join(root, 'backups');
    program = await NpmStart.ready(dataDir);
    ({ centreId } = (await rows(`SELECT id AS "centreId" FROM centres_centre WHERE slug = 'stromso'`))[0] as never);
    const [boss] = await rows(
      `SELECT person_id AS id FROM access_role_grant WHERE centre_id = $1 AND role = 'leader'`,
      [centreId],
    );
    leader = await signIn(String(boss?.id));

    // A reminder is due, and has not left yet when the backup is made: it leaves right after it.
    await rows(
      `UPDATE notifications_message SET status = 'scheduled', due_at = '2000-01-01', accepted_at = NULL, lease_until = '2999-01-01'
       WHERE id IN (SELECT id FROM notifications_message WHERE centre_id = $1 AND status = 'accepted' AND NOT urgent
                    ORDER BY id DESC LIMIT 3)`,
      [centreId],
    );
    first = await backup();
    await rows(`UPDATE notifications_message SET lease_until = NULL WHERE lease_until > '2900-01-01'`);
    await eventually(
      async () =>
        (await rows(`SELECT 1 FROM notifications_message WHERE due_at < '2001-01-01' AND status = 'scheduled'`))
          .length === 0,
      30_000,
    );

    // After the backup: somebody is erased, and somebody is asked.
    const [somebody] = await rows(
      `SELECT p.id, p.name FROM people_person p JOIN needs_need n ON n.recipient_id = p.id
       WHERE p.centre_id = $1 ORDER BY p.id LIMIT 1`,
      [centreId],
    );
    erasedId = String(somebody?.id);
    erasedName = String(somebody?.name);
    const { askErasure } = await graphql(erase, { centreId, personId: erasedId });
    await eventually(async () => {
      const { erasure } = await graphql(how, { centreId, id: askErasure?.id });
      return erasure?.status === 'DONE';
    }, 30_000);
    await askSomebody();
    sent = await keysThatLeft();
    await stop();
  }, 240_000);

  afterAll(async () => {
    if (program && !program.over) await stop();
    if (root) rmSync(root, { recursive: true, force: true });
  });

  it('was made while Hjerterom ran, with a manifest and a sum for each file', () => {
    const manifest = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ format: 1, madeAt: expect.any(String), postgres: expect.any(String) });
    expect(manifest.files.length).toBeGreaterThan(500);
    expect(existsSync(join(first, 'data', 'backup_label'))).toBe(true);
  });

  it('is refused when it is half or changed, and then nothing is done', async () => {
    const broken = join(root, 'broken');
    await run('cp', ['-r', first, broken]);
    const file = join(broken, 'data', 'global', 'pg_control');
    truncateSync(file, 100);
    const before = readFileSync(join(dataDir, 'postgres', 'data', 'PG_VERSION'), 'utf8');
    await expect(npm('restore', broken, '--yes')).rejects.toThrow('not whole');
    rmSync(join(broken, 'manifest.json'));
    await expect(npm('restore', broken, '--yes')).rejects.toThrow('not whole');
    expect(readFileSync(join(dataDir, 'postgres', 'data', 'PG_VERSION'), 'utf8')).toBe(before);
    expect(existsSync(join(dataDir, 'restored.json'))).toBe(false);
  });

  it('can be made while Hjerterom is stopped, too', async () => {
    expect(existsSync(join(await backup(), 'manifest.json'))).toBe(true);
  });

  it('brings back nobody who was erased since, and sends nothing again', async () => {
    const said = await npm('restore', first, '--yes');
    expect(said).toContain('1 person erased after the backup was made has been erased again.');
    expect(said).toMatch(/\d+ messages? should have left before now/);
    program = await NpmStart.ready(dataDir);
    leader = await signIn(
      (
        await rows(`SELECT person_id AS id FROM access_role_grant WHERE centre_id = $1 AND role = 'leader'`, [centreId])
      )[0]?.id as string,
    );

    const [person] = await rows(`SELECT name, erased_at IS NOT NULL AS erased FROM people_person WHERE id = $1`, [
      erasedId,
    ]);
    expect(person).toEqual({ name: '–', erased: true });
    expect(await rows(`SELECT 1 FROM people_person WHERE name = $1`, [erasedName])).toEqual([]);
    expect(await rows(`SELECT 1 FROM people_contact_point WHERE person_id = $1`, [erasedId])).toEqual([]);

    // What left after the backup is held, for the leader to decide about. A sweep later it still is.
    const { messages } = await graphql(held, { centreId });
    expect(messages?.edges.length).toBeGreaterThanOrEqual(3);
    const marker = await askSomebody();
    const again = [...(await keysThatLeft())].filter((key) => sent.has(key) && !key.includes(marker));
    const inBackup = new Set(
      (
        await rows(
          `SELECT key FROM notifications_message WHERE status = 'accepted' AND accepted_at < (SELECT max(asked_at) FROM people_erasure)`,
        )
      ).map(({ key }) => String(key)),
    );
    expect(again.filter((key) => !inBackup.has(key))).toEqual([]);
  }, 180_000);

  /** Asks a volunteer about an open need, and waits until the question has left. @returns the need's id */
  async function askSomebody(): Promise<string> {
    const [open] = await rows(
      `SELECT n.id AS "needId", p.person_id AS "personId" FROM needs_need n JOIN needs_proposal p ON p.need_id = n.id
       WHERE n.centre_id = $1 AND n.status IN ('open', 'asking') AND n.recipient_id <> $2
         AND NOT EXISTS (SELECT 1 FROM offers_offer o WHERE o.subject_id = n.id AND o.person_id = p.person_id)
       ORDER BY n.id, p.rank LIMIT 1`,
      [centreId, erasedId],
    );
    const { askVolunteers } = await graphql(ask, { centreId, needId: open?.needId, personIds: [open?.personId] });
    expect(askVolunteers).toMatchObject({ __typename: 'VolunteersAsked', asked: 1 });
    await eventually(
      async () => (await rows(`SELECT 1 FROM platform_inbox WHERE done_at IS NULL`)).length === 0,
      30_000,
    );
    return String(open?.needId);
  }

  async function keysThatLeft(): Promise<Set<string>> {
    const left = await rows(`SELECT key FROM notifications_message WHERE status = 'accepted'`);
    return new Set(left.map(({ key }) => String(key)));
  }

  async function backup(): Promise<string> {
    await npm('backup', backups);
    return join(backups, readdirSync(backups).sort().at(-1) as string);
  }

  async function stop(): Promise<void> {
    program.signal('SIGINT', 'all');
    await program.ended();
  }

  function rows(sql: string, parameters: unknown[] = []) {
    const record = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as ClusterRecord;
    // The superuser stands before the second wall, which hides rows from everybody else who looks from outside.
    const inDatabase = new URL(addresses(record, record.port as number).adminUrl);
    inDatabase.pathname = '/hjerterom';
    return onServer(inDatabase.href, sql, parameters);
  }

  async function signIn(personId: string): Promise<string> {
    const response = await program.post('/dev/sign-in', JSON.stringify({ personId }));
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function graphql(query: string, variables: object) {
    const response = await program.post('/graphql', JSON.stringify({ query, variables }), { cookie: leader });
    return ((await response.json()) as { data: Answer }).data;
  }

  function npm(script: string, ...args: string[]): Promise<string> {
    return run('npm', ['run', '--silent', script, '--', ...args], { DATA_DIR: dataDir, HJERTEROM_LANG: 'en' });
  }
});

interface Answer {
  readonly askErasure?: { readonly id: string };
  readonly erasure?: { readonly status: string };
  readonly askVolunteers?: object;
  readonly messages?: { readonly edges: readonly object[] };
}

/** Runs a command to its end. @returns what it said. @throws Error with what it said, when it failed */
function run(command: string, args: string[], settings: Record<string, string> = {}): Promise<string> {
  return new Promise((done, failed) => {
    const env = { ...process.env, DATABASE_URL: '', MODE: '', ...settings };
    execFile(command, args, { env }, (error, out, complaints) => {
      if (error) failed(new Error(`${out}${complaints}`));
      else done(out);
    });
  });
}
