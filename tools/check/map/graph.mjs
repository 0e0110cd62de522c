// Which room imports which, as it is in the code today.
import { cruiseTree } from '../boundaries/cruise.mjs';

const place = /^libs\/([^/]+)\/(?!test\/)(?!src\/(?:testing|sample)\/)/;

/**
 * @param {string} root
 * @returns {Promise<string>} a mermaid graph; a dotted arrow means: its contracts only
 */
export async function graphOfRooms(root) {
  const { modules } = await cruiseTree(root);
  /** @type {Map<string, boolean>} an arrow `a b`, and whether it goes to contracts only */
  const arrows = new Map();
  for (const { source, dependencies } of modules) {
    const from = /\.(spec|int-spec|browser-spec)\.tsx?$/.test(source) ? undefined : place.exec(source)?.[1];
    for (const { resolved } of from ? dependencies : []) {
      const to = place.exec(resolved)?.[1];
      if (!to || to === from) continue;
      const arrow = `${from} ${to}`;
      arrows.set(arrow, (arrows.get(arrow) ?? true) && resolved.includes('/src/contracts/'));
    }
  }
  // Everybody stands on these two; their arrows would hide the others.
  const shown = [...arrows].filter(([arrow]) => !/ (?:kernel|platform)$/.test(arrow)).sort();
  const lines = shown.map(([arrow, contracts]) => `  ${arrow.replace(' ', contracts ? ' -.-> ' : ' --> ')}`);
  return ['graph TD', ...lines].join('\n');
}
