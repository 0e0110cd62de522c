import { systemClock } from '@hjerterom/kernel';
import { loadConfig } from '@hjerterom/platform';
import { copyOfShared, type TestDatabase } from '@hjerterom/platform/testing';
import { loadSample } from '../src/sample/load-sample.js';

/** A database with the sample centre that `npm start` shows, of a test's own: it is filled once for a run of the tests. */
export function createSampleDatabase(): Promise<TestDatabase> {
  return copyOfShared('sample', ({ url }) =>
    loadSample(loadConfig({ DATABASE_URL: url, SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' }), systemClock.now()),
  );
}
