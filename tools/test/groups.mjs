// How `npm test` divides the tests among its workers. Jest loads all that a test file imports anew for that file, which
// for most of ours takes longer than their tests: files of a group are loaded together (together.mjs). What takes long
// is for itself, so that the workers end at about the same time. `npm test -- <path>` runs single files, as Jest does.
import { readdirSync } from 'node:fs';

const testFile = /\.(spec|int-spec|browser-spec)\.tsx?$/;

/** What takes longest, longest first: begun last, one of these would keep a worker alone. `.ci/run` says what takes longest. */
export const alone = [
  'apps/web/test/walk.browser-spec.ts',
  'apps/standalone/test/journey.int-spec.ts',
  'apps/web/test/routes.browser-spec.ts',
  'apps/api/test/statements.int-spec.ts',
  'apps/web/test/story.browser-spec.ts',
  'apps/web/test/phone-form.browser-spec.ts',
  'apps/standalone/test/npm-start.int-spec.ts',
  'apps/api/test/rooms-race/rooms-race.int-spec.ts',
  'apps/api/test/matrix/matrix.int-spec.ts',
  'apps/standalone/test/restore.int-spec.ts',
];

/**
 * The groups, and what is in each: the first that fits. The slowest come first. Tests that start a part of the program
 * are not grouped across libs: what a lib declares when it is loaded (jobs, kinds of data) must be there to the end.
 */
const patterns = {
  'web-desk': /^apps\/web\/test\/(need|palette|today|shell|lock|media)/,
  'web-people': /^apps\/web\/test\/(volunteers|people|my-page|roles|records|privacy|subscriptions)/,
  web: /^apps\/(web|api)\/.*browser-spec/,
  standalone: /^apps\/standalone\//,
  api: /^apps\/api\//,
  needs: /^libs\/needs\/.*(int|browser)-spec/,
  rooms: /^libs\/rooms\/.*(int|browser)-spec/,
  platform: /^libs\/platform\/.*(int|browser)-spec/,
  access: /^libs\/access\/.*(int|browser)-spec/,
  offers: /^libs\/offers\/.*(int|browser)-spec/,
  notifications: /^libs\/notifications\/.*(int|browser)-spec/,
  volunteers: /^libs\/volunteers\/.*(int|browser)-spec/,
  hours: /^libs\/hours\/.*(int|browser)-spec/,
  people: /^libs\/people\/.*(int|browser)-spec/,
  records: /^libs\/records\/.*(int|browser)-spec/,
  centres: /^libs\/centres\/.*(int|browser)-spec/,
  associations: /^libs\/associations\/.*(int|browser)-spec/,
  tools: /^tools\//,
  rules: /./,
};

/** @typedef {keyof typeof patterns} Group */

export const groups = /** @type {Group[]} */ (Object.keys(patterns));

/** The test files of a group, as paths from the root. @param {Group} group */
export function filesOf(group) {
  return everyTestFile().filter((file) => !alone.includes(file) && groupOf(file) === group);
}

/** Every test file there is, as paths from the root. */
export function everyTestFile() {
  return ['apps', 'libs', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => testFile.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
      .sort(),
  );
}

/** @param {string} file */
function groupOf(file) {
  return groups.find((group) => patterns[group].test(file));
}
