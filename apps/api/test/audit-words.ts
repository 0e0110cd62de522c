import { readFileSync } from 'node:fs';

/** The names in a list of the screens' audit: `deeds`, what can be done, or `looks`, what can be read. */
export function wordsOfAudit(list: 'deeds' | 'looks'): ReadonlySet<string> {
  const source = readFileSync(`apps/web/src/audit/${list}.ts`, 'utf8');
  const [, names = ''] = new RegExp(`export const ${list} = \\[([^\\]]*)\\]`).exec(source) ?? [];
  return new Set([...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
}
