// A lib's SQL names its own tables and the views that libs along its arrows publish; foreign keys go along the arrows.
import { alongArrows, libs } from '../boundaries/arrows.mjs';
import { literalText, problemsIn } from './sources.mjs';

/** Functions that the database offers to every lib. */
const functionsForAll = new Set([
  'platform_plain',
  // What row-level security asks of the transaction.
  ...['account', 'acts_as', 'admitted', 'centre', 'is_infrastructure', 'persons'].map((name) => `platform_${name}`),
]);
const nameOfLib = new RegExp(`(REFERENCES\\s+"?)?\\b((${libs.join('|')})_([a-z0-9_]+))\\b`, 'gi');

const advice = {
  'sql-names-own-tables':
    "Ask the other lib's facade by id, or read a view that it publishes (`<lib>_v_<name>`), along the arrows.",
  'foreign-keys-along-arrows': 'A foreign key points at a lib along the arrows; elsewhere keep the id without one.',
};

/**
 * @param {string} root
 * @returns {import('../boundaries/cruise.mjs').Violation[]}
 */
export function foreignNames(root) {
  return problemsIn(root, (node, file) => {
    const text = literalText(node);
    // What is measured is measured in full tables: apps/bench fills them at once, as their owner.
    if (text === undefined || file.startsWith('apps/bench/')) return [];
    const own = /^libs\/([^/]+)\//.exec(file)?.[1] ?? '';
    return [...text.matchAll(nameOfLib)].flatMap(([, references, name = '', lib = '', rest = '']) => {
      const along = alongArrows(own).includes(lib.toLowerCase());
      if (lib.toLowerCase() === own || functionsForAll.has(name)) return [];
      if (references && /^libs\/[^/]+\/migrations\//.test(file)) {
        return along ? [] : [problem('foreign-keys-along-arrows', name)];
      }
      return along && rest.startsWith('v_') ? [] : [problem('sql-names-own-tables', name)];
    });
  });
}

/** @param {keyof typeof advice} rule @param {string} what */
function problem(rule, what) {
  return { rule, what, advice: advice[rule] };
}

/** The names of this scan's rules. */
export const sqlRules = Object.keys(advice);
