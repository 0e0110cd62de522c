import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { eventually } from '@hjerterom/platform/testing';
import { build, cleanUp, hold, keeperOf, serverOf, sql, temporaryFolder, watch } from './holding.js';

beforeAll(build);
afterEach(cleanUp);

/** A running program with one row that must still be there after whatever happens next. */
async function withARow() {
  const dataDir = join(temporaryFolder(), '.data');
  const holding = hold({ dataDir });
  const { migrationDatabaseUrl, port } = await holding.ready();
  await sql(migrationDatabaseUrl, "CREATE TABLE kept AS SELECT 'still here' AS word");
  return { dataDir, holding, port };
}

async function expectTheRow(url: string) {
  expect(await sql(url, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
}

describe('a run that ended badly', () => {
  it('leaves no process behind when the program was killed, and the next start has its data and its port', async () => {
    const { dataDir, holding, port } = await withARow();
    const { keeper, server } = watch(dataDir);
    holding.child.kill('SIGKILL');
    await eventually(() => !keeper() && !server());

    const again = await hold({ dataDir }).ready();
    await expectTheRow(again.migrationDatabaseUrl);
    expect(again.port).toBe(port);
  });

  it('is waited for when the next start comes while it is still being cleaned up', async () => {
    const { dataDir, holding } = await withARow();
    holding.child.kill('SIGKILL');
    await expectTheRow((await hold({ dataDir }).ready()).migrationDatabaseUrl);
  });

  it('is recovered from when program and keeper were killed at once: the server they left is stopped first', async () => {
    const { dataDir, holding } = await withARow();
    const { keeper, server } = watch(dataDir);
    process.kill(keeperOf(dataDir), 'SIGSTOP');
    holding.child.kill('SIGKILL');
    process.kill(keeperOf(dataDir), 'SIGKILL');
    await eventually(() => !keeper());
    expect(server()).toBe(true);

    const next = hold({ dataDir });
    await expectTheRow((await next.ready()).migrationDatabaseUrl);
    expect(next.steps()).toContain('stopping-leftover');
    expect(server()).toBe(false);
  });

  it('is recovered from when the server was killed too', async () => {
    const { dataDir, holding } = await withARow();
    const { keeper, server } = watch(dataDir);
    process.kill(keeperOf(dataDir), 'SIGSTOP');
    process.kill(serverOf(dataDir), 'SIGKILL');
    holding.child.kill('SIGKILL');
    process.kill(keeperOf(dataDir), 'SIGKILL');
    await eventually(() => !keeper() && !server());
    await expectTheRow((await hold({ dataDir }).ready()).migrationDatabaseUrl);
  });

  it('is recovered from when its process id now belongs to someone else', async () => {
    const { dataDir, holding } = await withARow();
    await holding.stop();
    writeFileSync(join(dataDir, 'postgres/data/postmaster.pid'), `${process.pid}\n`);
    writeFileSync(
      join(dataDir, 'keeper.7.lock'),
      JSON.stringify({ pid: process.pid, startedBy: process.pid, state: 'running' }),
    );
    await expectTheRow((await hold({ dataDir }).ready()).migrationDatabaseUrl);
  });

  it('is recovered from when it was killed while it made its database', async () => {
    const dataDir = join(temporaryFolder(), '.data');
    const holding = hold({ dataDir });
    await holding.step('creating');
    holding.child.kill('SIGKILL');
    const again = hold({ dataDir });
    await again.ready();
    expect(again.steps()).toContain('creating');
  });
});

describe('a running program', () => {
  it('stops all on Ctrl-C, which reaches every process of the terminal, without a word of error', async () => {
    const { dataDir, holding } = await withARow();
    const { keeper, server } = watch(dataDir);
    process.kill(-holding.child.pid!, 'SIGINT');
    expect(await holding.ended).toBe(0);
    expect(holding.complaints).toEqual([]);
    expect(holding.told.filter((event) => event.exited !== undefined)).toEqual([]);
    expect([keeper(), server()]).toEqual([false, false]);
  });

  it('is told when its keeper was killed, and the server does not go on alone', async () => {
    const { dataDir, holding } = await withARow();
    const { server } = watch(dataDir);
    process.kill(keeperOf(dataDir), 'SIGKILL');
    await eventually(() => holding.told.some((event) => event.exited));
    expect(server()).toBe(false);
  });

  it('is told when its server was killed, and the keeper ends', async () => {
    const { dataDir, holding } = await withARow();
    const { keeper } = watch(dataDir);
    process.kill(serverOf(dataDir), 'SIGKILL');
    await eventually(() => holding.told.some((event) => event.exited !== undefined));
    await eventually(() => !keeper());
  });

  it('refuses a second start on its folder, and goes on', async () => {
    const { dataDir, holding } = await withARow();
    const { failed, nb } = await hold({ dataDir }).refused();
    expect(failed).toEqual({ code: 'already-running', dataDir, pid: holding.child.pid });
    expect(nb).toContain(`kjører allerede med dataene i ${dataDir} (PID ${holding.child.pid})`);
    await expectTheRow((await holding.ready()).migrationDatabaseUrl);
  });

  it('is one of two that were started at once on a new folder', async () => {
    const dataDir = join(temporaryFolder(), '.data');
    const both = [hold({ dataDir }), hold({ dataDir })];
    await eventually(() => both.every(({ told }) => told.some(({ ready, failed }) => ready || failed)), 30_000);
    const told = both.flatMap((holding) => holding.told);
    expect(told.filter(({ ready }) => ready)).toHaveLength(1);
    expect(told.flatMap(({ failed }) => failed?.code ?? [])).toEqual(['already-running']);
  });

  it('gets another port when somebody has taken its last one', async () => {
    const { dataDir, holding, port } = await withARow();
    await holding.stop();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const again = await hold({ dataDir }).ready();
      expect(again.port).not.toBe(port);
      await expectTheRow(again.migrationDatabaseUrl);
    } finally {
      other.close();
    }
  });
});
