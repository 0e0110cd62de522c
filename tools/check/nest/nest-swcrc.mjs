// The settings of .swcrc as Nest's own builder takes them: one object for .ts and .tsx, and each door of each lib by
// name, since neither it nor swc knows a `*` in the middle of an alias.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const doors = ['api', 'worker', 'contracts', 'testing', 'sample'];

/**
 * @param {string} root of the repository
 * @returns {string} the text of tools/nest.swcrc.json
 */
export function nestSwcrc(root) {
  const [{ test: _onlyTsx, jsc, module, sourceMaps }] = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  /** @type {Record<string, string[]>} */
  const paths = {};
  for (const lib of readdirSync(join(root, 'libs')).sort()) {
    for (const door of doors) paths[`@hjerterom/${lib}/${door}`] = [`./libs/${lib}/src/${door}/index.ts`];
    paths[`@hjerterom/${lib}/migrations`] = [`./libs/${lib}/migrations/index.ts`];
    paths[`@hjerterom/${lib}`] = [`./libs/${lib}/src/index.ts`];
  }
  const settings = { swcrc: false, jsc: { ...jsc, paths }, module, sourceMaps };
  // A list of one stands on one line, as the formatter has it.
  return `${JSON.stringify(settings, null, 2).replace(/\[\n\s+("[^"]*")\n\s+\]/g, '[$1]')}\n`;
}
