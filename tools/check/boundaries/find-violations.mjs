// Everything that breaks a boundary in a tree: imports by the cruiser, SQL names and clocks by a scan of the text.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askedClocks, clockRules } from '../scan/clock.mjs';
import { foreignNames, sqlRules } from '../scan/sql-names.mjs';
import { libs } from './arrows.mjs';
import { cruiseTree } from './cruise.mjs';
import { rules } from './rules.mjs';

const libHasArrows = 'lib-has-arrows';

/** Every rule by name; each has a fixture that breaks it. */
export const ruleNames = [...rules.map((rule) => rule.name ?? ''), ...sqlRules, ...clockRules, libHasArrows].sort();

/**
 * @param {string} root of a tree with `libs` and `apps`
 * @returns {Promise<import('./cruise.mjs').Violation[]>}
 */
export async function findViolations(root) {
  const { violations } = await cruiseTree(root);
  return [...violations, ...foreignNames(root), ...askedClocks(root), ...libsWithoutArrows(root)];
}

/** @param {string} root */
function libsWithoutArrows(root) {
  const folder = join(root, 'libs');
  const found = existsSync(folder) ? readdirSync(folder).sort() : [];
  return found
    .filter((lib) => !libs.includes(lib))
    .map((lib) => ({
      rule: libHasArrows,
      what: `libs/${lib}`,
      advice: 'Say in tools/check/boundaries/arrows.mjs whom the new lib may know, and why in docs/adr/0001.',
    }));
}
