import { assertRoom } from './create-cluster.js';
import { diagnose } from './server-process.js';
import { StartTrouble } from './trouble.js';

describe('what the server says when it does not start', () => {
  it.each([
    ['no-space', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
    ['no-space', 'initdb: error: could not write file "global/1": Disk quota exceeded'],
    ['damaged', 'PANIC:  could not locate a valid checkpoint record at 0/1'],
    ['damaged', 'FATAL:  required WAL directory "pg_wal" does not exist'],
    ['cannot-run', 'postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file'],
    ['cannot-run', 'initdb: error: could not look up effective user ID 12345: user does not exist'],
    ['cannot-write', 'initdb: error: could not create directory "x": Permission denied'],
    ['failed', 'FATAL:  could not map anonymous shared memory: Cannot allocate memory'],
  ])('becomes %s: %s', (code, line) => {
    const facts = diagnose(['LOG:  starting', line], '.data');
    expect(facts.code).toBe(code);
    const trouble = new StartTrouble(facts);
    for (const language of ['nb', 'en'] as const) expect(trouble.sentence(language)).not.toMatch(/undefined|\[object/);
  });
});

describe('a disk', () => {
  it('with too little room for a new database is met before anything is written', () => {
    const tight = () => assertRoom('.data', () => 120 * 1024 ** 2);
    expect(tight).toThrow(StartTrouble);
    expect(() => assertRoom('.data', () => 301 * 1024 ** 2)).not.toThrow();
    const trouble = new StartTrouble({ code: 'no-space', dataDir: '.data', freeBytes: 120 * 1024 ** 2 });
    expect(trouble.sentence('nb')).toContain('(120 MB ledig). Rydd så det er minst 300 MB ledig');
  });
});
