// The aliases of tsconfig.base.json in the words of enhanced-resolve: dependency-cruiser's reading of tsconfig paths
// knows no `*` in the middle of an alias.
import { join } from 'node:path';

const doors = ['api', 'worker', 'contracts', 'testing', 'sample'];

/**
 * @param {string} root of the tree that holds `libs`
 * @returns {{name: string, alias: string}[]}
 */
export function aliasesOf(root) {
  const lib = join(root, 'libs', '*');
  return [
    ...doors.map((door) => ({ name: `@hjerterom/*/${door}`, alias: join(lib, 'src', door, 'index.ts') })),
    { name: '@hjerterom/*/migrations', alias: join(lib, 'migrations', 'index.ts') },
    { name: '@hjerterom/*', alias: join(lib, 'src', 'index.ts') },
  ];
}

/** As a webpack configuration, which is what dependency-cruiser's command line takes aliases from. */
export default { resolve: { alias: aliasesOf(join(import.meta.dirname, '..', '..', '..')) } };
