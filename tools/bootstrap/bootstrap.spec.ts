import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, buildNeeded } from './build.mjs';
import { installNeeded } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { showSeconds } from './progress.mjs';
import { consoleLanguage, texts } from './texts.mjs';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const run = promisify(execFile);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hjerterom-bootstrap-'));
  write('package.json', '{"type": "module", "engines": {"node": ">=20.19"}}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('the right Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('is %s', (version) => {
    expect(() => checkNodeVersion({ root, texts: texts.nb, version })).not.toThrow();
  });

  it.each(['18.20.4', '20.18.3'])('is not %s, and a plain sentence says so', (version) => {
    expect(() => checkNodeVersion({ root, texts: texts.nb, version })).toThrow(
      `Hjerterom trenger Node 20.19 eller nyere, men dette er Node ${version}.`,
    );
  });
});

describe('the terminal', () => {
  it('speaks bokmål unless the machine or HJERTEROM_LANG says English', () => {
    expect(consoleLanguage({})).toBe('nb');
    expect(consoleLanguage({ LANG: 'C.UTF-8' })).toBe('nb');
    expect(consoleLanguage({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(consoleLanguage({ LANG: 'en_GB.UTF-8', LC_ALL: 'nb_NO.UTF-8' })).toBe('nb');
    expect(consoleLanguage({ LANG: 'nb_NO.UTF-8', HJERTEROM_LANG: 'en' })).toBe('en');
    expect(consoleLanguage({ LANG: 'en_GB.UTF-8', HJERTEROM_LANG: 'nb' })).toBe('nb');
  });

  it('has every text in both languages', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.nb).sort());
  });

  it('writes lengths of time as people do', () => {
    expect(showSeconds(840, 'nb')).toBe('0,8 s');
    expect(showSeconds(840, 'en')).toBe('0.8 s');
    expect(showSeconds(41_200, 'nb')).toBe('41 s');
  });
});

describe('an install', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/windows-only': { version: '1.0.0', optional: true },
    },
  };
  const lock = (packages: object) => write('package-lock.json', JSON.stringify({ packages }));
  const installed = (packages: object) => write('node_modules/.package-lock.json', JSON.stringify({ packages }));

  beforeEach(() => lock(wanted.packages));

  it('is needed without node_modules, and with one that npm did not finish', () => {
    expect(installNeeded(root)).toBe(true);
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    expect(installNeeded(root)).toBe(true);
  });

  it('is not needed when the person ran npm ci, with or without install scripts', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(installNeeded(root)).toBe(false);
  });

  it('is needed again when package-lock.json asks for something else', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(installNeeded(root)).toBe(false);
    lock({ ...wanted.packages, 'node_modules/a': { version: '1.0.1' } });
    expect(installNeeded(root)).toBe(true);
  });

  it('is needed when the packages for development, which the build uses, were left out', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    lock({ ...wanted.packages, 'node_modules/compiler': { version: '1.0.0', dev: true } });
    expect(installNeeded(root)).toBe(true);
  });
});

describe('a build', () => {
  const main = 'apps/x/src/main.ts';

  beforeEach(() => {
    cpSync(join(repository, '.swcrc'), join(root, '.swcrc'));
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
    write('package-lock.json', '{}');
    write('libs/a/src/index.ts', "export const word = 'from a';\n");
    write(
      'libs/a/src/api/index.ts',
      "import { word } from '../index.js';\nexport const told: string = [word, 'and its api'].join(' ');\n",
    );
    write(
      main,
      "import { word } from '@hjerterom/a';\nimport { told } from '@hjerterom/a/api';\nconsole.log(word, told);\n",
    );
  });

  const make = () => build({ root, texts: texts.nb });

  it('runs as it stands: each door of a lib is found', async () => {
    await make();
    const { stdout } = await run(process.execPath, [join(root, 'dist/apps/x/src/main.js')]);
    expect(stdout).toBe('from a from a and its api\n');
  });

  it('is not made again until a source changes', async () => {
    expect(buildNeeded(root)).toBe(true);
    await make();
    expect(buildNeeded(root)).toBe(false);
    write('libs/a/src/index.ts', "export const word = 'changed';\n");
    expect(buildNeeded(root)).toBe(true);
    await make();
    rmSync(join(root, 'dist/libs/a/src/index.js'));
    expect(buildNeeded(root)).toBe(true);
  });

  it('forgets what has no source any more', async () => {
    write('libs/a/migrations/1-old.ts', 'export {};\n');
    await make();
    expect(readdirSync(join(root, 'dist/libs/a/migrations'))).toEqual(['1-old.js', '1-old.js.map']);
    rmSync(join(root, 'libs/a/migrations/1-old.ts'));
    expect(buildNeeded(root)).toBe(true);
    await make();
    expect(readdirSync(join(root, 'dist/libs/a/migrations'))).toEqual([]);
  });

  it('leaves tests out, and takes what is not TypeScript along', async () => {
    for (const path of ['libs/a/src/a.spec.ts', 'libs/a/test/a.int-spec.ts', 'libs/a/src/fixtures/f.ts'])
      write(path, '');
    write('libs/a/src/page.html', '<p>');
    await make();
    expect(existsSync(join(root, 'dist/libs/a/src/page.html'))).toBe(true);
    const built = readdirSync(join(root, 'dist/libs/a'), { recursive: true }).join(' ');
    expect(built).not.toMatch(/spec|fixtures|test/);
  });

  it('names every file that does not compile, and is not taken for done', async () => {
    write('libs/a/src/broken.ts', 'export const = ;\n');
    write('libs/a/src/broken-too.ts', 'class {\n');
    await expect(make()).rejects.toThrow(/libs\/a\/src\/broken-too\.ts[\s\S]*libs\/a\/src\/broken\.ts/);
    expect(buildNeeded(root)).toBe(true);
  });

  it('points back to its sources without naming this machine', async () => {
    await make();
    const map = readFileSync(join(root, 'dist', `${main.replace('.ts', '.js')}.map`), 'utf8');
    expect(JSON.parse(map).sources).toEqual(['../../../../apps/x/src/main.ts']);
  });
});

describe('two at once', () => {
  it.each([
    ['whose process is gone', '999999999', new Date()],
    ['whose process id is another’s by now', String(process.pid), new Date(0)],
  ])('take turns, and a lock %s holds nobody up', async (_which, pid, touched) => {
    write('dist/.bootstrap-lock', pid);
    utimesSync(join(root, 'dist/.bootstrap-lock'), touched, touched);
    let inside = 0;
    let most = 0;
    const waited: number[] = [];
    const work = () =>
      oneAtATime({ root, onWait: (pid: number) => waited.push(pid) }, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((next) => setTimeout(next, 20));
        inside -= 1;
      });
    await Promise.all([work(), work()]);
    expect(most).toBe(1);
    expect(waited).toEqual([process.pid]);
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  });
});
