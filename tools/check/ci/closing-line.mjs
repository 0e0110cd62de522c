// The last line of .ci/run: how many tests and checks passed, failed and were skipped. Exits with 1 when any failed, or
// when a run ended badly without saying what failed.
// Arguments: Jest's JSON, the exit code of the tests, the JSON of the checks, their exit code.
import { existsSync, readFileSync } from 'node:fs';

const [testsFile = '', testsCode, checksFile = '', checksCode] = process.argv.slice(2);

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A run that failed counts as one failure at least. @param {Counts} counts @param {string | undefined} code @returns {Counts} */
function atLeastItsExit(counts, code) {
  return code === '0' || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const jest = read(testsFile);
const tests = atLeastItsExit(
  {
    passed: jest.numPassedTests ?? 0,
    // A file that does not even load has no tests to fail.
    failed: (jest.numFailedTests ?? 0) + (jest.numRuntimeErrorTestSuites ?? 0),
    skipped: (jest.numPendingTests ?? 0) + (jest.numTodoTests ?? 0),
  },
  testsCode,
);
const said = read(checksFile);
const checks = atLeastItsExit({ passed: said.passed ?? 0, failed: said.failed ?? 0, skipped: 0 }, checksCode);
const failed = tests.failed + checks.failed;
console.log(`${tests.passed + checks.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exit(failed > 0 || tests.passed === 0 ? 1 : 0);
