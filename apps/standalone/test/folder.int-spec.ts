import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, cleanUp, hold, resetPostgres, sql, temporaryFolder, weAreRoot } from './holding.js';

/** Debian's and everyone's user without rights. */
const nobody = 65_534;

beforeAll(build);
afterEach(cleanUp);

const asRoot = weAreRoot ? it : it.skip;

async function aStoppedDatabase() {
  const dataDir = join(temporaryFolder(), '.data');
  const holding = hold({ dataDir });
  await holding.ready();
  await holding.stop();
  return { dataDir, cluster: join(dataDir, 'postgres/data') };
}

describe('a data folder that cannot be used is met with a sentence that says what to do', () => {
  it('when another version of PostgreSQL made it; and nothing is changed', async () => {
    const { dataDir, cluster } = await aStoppedDatabase();
    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
    const before = readdirSync(cluster).sort();
    const { failed, nb, en } = await hold({ dataDir }).refused();
    expect(failed).toEqual({ code: 'other-version', dataDir, found: '17', expected: '18' });
    expect(nb).toContain(`${dataDir} er laget av PostgreSQL 17`);
    expect(nb).toContain('DATA_DIR=/en/annen/mappe npm start');
    expect(en).toContain('npm start -- --reset deletes it and starts afresh');
    expect(readdirSync(cluster).sort()).toEqual(before);
  });

  it.each([
    ['its control file', 'global/pg_control'],
    ['its version', 'PG_VERSION'],
    ['its log', 'pg_wal'],
  ])('when the database has lost %s', async (_what, lost) => {
    const { dataDir, cluster } = await aStoppedDatabase();
    rmSync(join(cluster, lost), { recursive: true });
    const { failed, nb } = await hold({ dataDir }).refused();
    expect(failed.code).toBe('damaged');
    expect(nb).toContain('Ta en kopi av mappa først.');
    expect(existsSync(cluster)).toBe(true);
  });

  it('when its passwords are lost', async () => {
    const { dataDir } = await aStoppedDatabase();
    rmSync(join(dataDir, 'postgres.json'));
    expect((await hold({ dataDir }).refused()).failed.code).toBe('damaged');
  });

  it('when there is a file of that name', async () => {
    const dataDir = join(temporaryFolder(), '.data');
    writeFileSync(dataDir, 'not a folder');
    expect((await hold({ dataDir }).refused()).failed).toEqual({ code: 'cannot-write', dataDir });
  });

  asRoot('when root made it and an ordinary user starts', async () => {
    const { dataDir } = await aStoppedDatabase();
    const { failed, nb } = await hold({ dataDir }, { uid: nobody }).refused();
    expect(failed).toEqual({ code: 'cannot-write', dataDir });
    expect(nb).toContain('laget av en annen bruker (for eksempel med sudo)');
  });

  asRoot('when neither it nor the folder in its stead lets the server in', async () => {
    const closed = temporaryFolder();
    chmodSync(closed, 0o700);
    const { failed, nb } = await hold({ dataDir: join(closed, '.data'), openFolder: join(closed, 'lib') }).refused();
    expect(failed).toMatchObject({ code: 'cannot-enter', blockedBy: closed });
    expect(nb).toContain(`slipper ikke inn i ${closed}`);
  });
});

describe('a data folder', () => {
  asRoot(
    'that the server cannot enter is left for another, the same one each time, and the person is told',
    async () => {
      const closed = temporaryFolder();
      chmodSync(closed, 0o700);
      const openFolder = join(temporaryFolder(), 'lib');
      const first = hold({ dataDir: join(closed, '.data'), openFolder });
      const { dataDir } = await first.ready();
      expect(dataDir.startsWith(openFolder)).toBe(true);
      expect((await first.step('folder-moved')).words).toContain(`It is in ${dataDir} instead.`);
      expect(existsSync(join(closed, '.data'))).toBe(false);
      await first.stop();

      const second = hold({ dataDir: join(closed, '.data'), openFolder });
      expect((await second.ready()).dataDir).toBe(dataDir);
      expect(second.steps()).not.toContain('creating');
    },
  );

  asRoot('that an ordinary user made is served as that user, also when root starts it', async () => {
    const home = temporaryFolder();
    chmodSync(home, 0o777);
    const dataDir = join(home, '.data');
    const first = hold({ dataDir }, { uid: nobody });
    await first.ready();
    await first.stop();
    const cluster = join(dataDir, 'postgres/data');
    expect(statSync(cluster).uid).toBe(nobody);

    const second = hold({ dataDir });
    await second.ready();
    await second.stop();
    const third = hold({ dataDir }, { uid: nobody });
    await third.ready();
    expect(statSync(cluster).uid).toBe(nobody);
  });

  it('shows its passwords to nobody else, and the server is not reached without one', async () => {
    const dataDir = join(temporaryFolder(), '.data');
    const { adminUrl } = await hold({ dataDir }).ready();
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    const withoutPassword = new URL(adminUrl);
    withoutPassword.password = 'guessed';
    await expect(sql(withoutPassword.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('is deleted by --reset, which leaves what is not the database, and not while it is in use', async () => {
    const { dataDir } = await aStoppedDatabase();
    mkdirSync(join(dataDir, 'mine'));
    const holding = hold({ dataDir });
    await holding.ready();
    expect(await resetPostgres(dataDir)).toContain('already-running');
    await holding.stop();

    expect(await resetPostgres(dataDir)).toBe('deleted');
    expect(readdirSync(dataDir)).toEqual(['mine']);
    const again = hold({ dataDir });
    await again.ready();
    expect(again.steps()).toContain('creating');
  });
});

describe('the database', () => {
  it('has an owner with the extensions, and an app role that can do nothing by itself', async () => {
    const { databaseUrl, migrationDatabaseUrl } = await hold({ dataDir: join(temporaryFolder(), '.data') }).ready();
    const extensions = await sql(migrationDatabaseUrl, 'SELECT extname FROM pg_extension ORDER BY 1');
    expect(extensions.map(({ extname }) => extname)).toEqual(
      expect.arrayContaining(['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'unaccent']),
    );
    await sql(
      migrationDatabaseUrl,
      'CREATE TABLE letters AS SELECT unnest(ARRAY[$$å$$, $$z$$, $$ø$$, $$æ$$]) AS letter',
    );
    const letters = await sql(migrationDatabaseUrl, 'SELECT letter FROM letters ORDER BY letter');
    expect(letters.map(({ letter }) => letter)).toEqual(['z', 'æ', 'ø', 'å']);

    await expect(sql(databaseUrl, 'SELECT * FROM letters')).rejects.toThrow('permission denied');
    await expect(sql(databaseUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    const [rights] = await sql(
      databaseUrl,
      'SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    );
    expect(rights).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false });
  });

  it('takes settings from the tests that use it', async () => {
    const settings = { fsync: 'off', max_connections: '300' };
    const { adminUrl } = await hold({ dataDir: join(temporaryFolder(), '.data'), settings }).ready();
    expect(await sql(adminUrl, 'SHOW max_connections')).toEqual([{ max_connections: '300' }]);
  });
});
