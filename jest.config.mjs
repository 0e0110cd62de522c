// Jest in ESM mode, compiled by swc. `npm test` (tools/test.mjs) is the way in; it sets up what these tests need.
import { readFileSync } from 'node:fs';
import { alone } from './tools/test/groups.mjs';

const [tsx, ts] = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
const swc = ({ jsc }) => [
  '@swc/jest',
  // The aliases are Jest's to resolve here (moduleNameMapper), so that swc does not write paths of dist.
  {
    swcrc: false,
    jsc: { ...jsc, baseUrl: undefined, paths: undefined },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc(tsx), '\\.ts$': swc(ts) },
  moduleNameMapper: {
    '^@hjerterom/([a-z]+)/migrations$': '<rootDir>/libs/$1/migrations/index.ts',
    '^@hjerterom/([a-z]+)/(api|worker|contracts|testing|sample)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^@hjerterom/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1',
  },
  testMatch: process.env.TEST_IN_GROUPS
    ? [...alone.map((path) => `<rootDir>/${path}`), '<rootDir>/tools/test/groups/*.group.mjs']
    : ['<rootDir>/{apps,libs,tools}/**/*.(spec|int-spec|browser-spec).{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Much of a test's time is waiting for the database, the queue or a browser.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tools/test/longest-first.mjs',
  testTimeout: 180_000,
  // Modules of a test file stay in memory in ESM mode: a worker that has grown begins anew.
  workerIdleMemoryLimit: '1GB',
};
