import { newId, systemClock } from '@hjerterom/kernel';
import { chainAudit, createDataSource, Database } from '@hjerterom/platform';
import { createTestDatabase, onServer, type TestDatabase } from '@hjerterom/platform/testing';
import { verifyAudit } from '../src/verify-audit.js';

describe('npm run verify-audit', () => {
  let files: TestDatabase;
  beforeAll(async () => {
    files = await createTestDatabase();
  });
  afterAll(() => files.drop());

  it('says in plain words that all is as it was written, and which row is not', async () => {
    expect(await verifyAudit(files.url, 'en')).toEqual({
      lines: ['Nothing has been written into the audit yet.'],
      whole: true,
    });
    const source = await createDataSource(files.url, { pool: 2 }).initialize();
    const database = new Database(source, systemClock);
    const centreId = newId();
    for (const outcome of ['a', 'b', 'c']) {
      await database.run({ centreId, personId: newId(), roles: ['leader'] }, async (tx) =>
        tx.did('greet', { outcome }),
      );
    }
    await chainAudit(database);
    await source.destroy();
    const { lines, whole } = await verifyAudit(files.url, 'nb');
    expect(whole).toBe(true);
    expect(lines[0]).toBe('Uten sentral: alle 3 rader er som de ble skrevet.');
    const [, end] = /Siste ledd: ([0-9a-f]{64})/.exec(lines.join('\n')) ?? [];
    expect((await verifyAudit(files.url, 'nb', end)).whole).toBe(true);

    await onServer(files.ownerUrl, 'ALTER TABLE platform_audit DISABLE TRIGGER USER');
    await onServer(files.ownerUrl, `UPDATE platform_audit SET outcome = 'x' WHERE outcome = 'b'`);
    await onServer(files.ownerUrl, `DELETE FROM platform_audit WHERE outcome = 'c'`);
    const after = await verifyAudit(files.url, 'nb');
    expect(after.whole).toBe(false);
    expect(after.lines.join('\n')).toMatch(/Rad 2 \([0-9a-f-]{36}\) er ENDRET/);
    expect(after.lines.join('\n')).toMatch(/Rad 3 \([0-9a-f-]{36}\) MANGLER/);
  });
});
