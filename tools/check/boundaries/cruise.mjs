// One cruise through a tree: what it found, and every import on the way.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../../../.dependency-cruiser.mjs';
import { aliasesOf } from './aliases.mjs';
import { rules } from './rules.mjs';

/**
 * @typedef {object} Violation
 * @property {string} rule its name
 * @property {string} what the import, cycle or file that broke it
 * @property {string} advice what to do
 */

/**
 * Follows every import from `libs` and `apps` of a tree, by the rules of `.dependency-cruiser.mjs`.
 * @param {string} root
 * @returns {Promise<{violations: Violation[], modules: import('dependency-cruiser').IModule[]}>}
 */
export async function cruiseTree(root) {
  const { webpackConfig, ...options } = config.options;
  const ruleSet = /** @type {import('dependency-cruiser').IFlattenedRuleSet} */ ({ forbidden: config.forbidden });
  const { output } = await cruise(
    ['libs', 'apps'].filter((folder) => existsSync(join(root, folder))),
    { ...options, baseDir: root, validate: true, ruleSet },
    /** @type {object} */ ({ alias: aliasesOf(root) }),
  );
  if (typeof output === 'string') throw new Error(`The cruiser said something else than expected: ${output}`);
  return { violations: output.summary.violations.map(told), modules: output.modules };
}

/** @param {import('dependency-cruiser').IViolation} violation @returns {Violation} */
function told({ rule, from, to, cycle }) {
  const path = cycle ? [from, ...cycle.map((step) => step.name)] : from === to ? [from] : [from, to];
  const advice = rules.find(({ name }) => name === rule.name)?.comment ?? '';
  return { rule: rule.name, what: path.join(' → '), advice };
}
