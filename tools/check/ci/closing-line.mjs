// The end of .ci/run: the names of what failed, how long the longest test files took, and as the last line how many
// tests and checks passed, failed and were skipped. Exits with 1 when any failed, or when a run ended badly without
// saying what failed.
// Arguments: Jest's JSON, the exit code of the tests, the JSON of the checks, their exit code.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const MOST_LONG_FILES = 12;

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

/** @typedef {{fullName: string, status: string, ancestorTitles: string[], duration?: number}} Test */

/**
 * How long each test file took, in seconds. In a group (tools/test/groups.mjs) a file is a block that bears its path; what
 * a group needs for loading is nobody's.
 * @param {any} jest
 * @returns {Map<string, number>}
 */
function secondsOf(jest) {
  const seconds = new Map();
  for (const { name, startTime, endTime, assertionResults } of jest.testResults ?? []) {
    if (!isGroup(name)) seconds.set(relative(process.cwd(), name), (endTime - startTime) / 1000);
    for (const { ancestorTitles, duration } of isGroup(name) ? assertionResults : [])
      seconds.set(ancestorTitles[0], (seconds.get(ancestorTitles[0]) ?? 0) + (duration ?? 0) / 1000);
  }
  return seconds;
}

/** @param {string} name */
function isGroup(name) {
  return name.endsWith('.group.mjs');
}

/** What failed, a line each, so that it stands at the end whatever was printed before. @param {any} jest */
function printFailures(jest) {
  for (const { name, message, assertionResults } of jest.testResults ?? []) {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((/** @type {Test} */ { status }) => status === 'failed');
    for (const { fullName } of failed) console.log(isGroup(name) ? `✗ ${fullName}` : `✗ ${file}: ${fullName}`);
    if (message && failed.length === 0) console.log(`✗ ${file} did not run to its end`);
  }
}

/** The files that took longest: where to look when the whole gets slow. @param {any} jest */
function printLongest(jest) {
  const longest = [...secondsOf(jest)].sort(([, one], [, other]) => other - one).slice(0, MOST_LONG_FILES);
  for (const [file, seconds] of longest) console.log(`${seconds.toFixed(0)} s ${file}`);
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
const checks = atLeastItsExit(
  { passed: said.passed ?? 0, failed: said.failed ?? 0, skipped: said.skipped ?? 0 },
  checksCode,
);
const failed = tests.failed + checks.failed;
printLongest(jest);
printFailures(jest);
console.log(`${tests.passed + checks.passed} passed, ${failed} failed, ${tests.skipped + checks.skipped} skipped`);
process.exit(failed > 0 || tests.passed === 0 ? 1 : 0);
