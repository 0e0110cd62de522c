import { join } from 'node:path';
import { filesOf } from './groups.mjs';

/** Loads the test files of a group as one. Each stays in a block of its own that bears its path: what it sets up is its own. */
export async function together(group) {
  for (const file of filesOf(group)) {
    const circus = circusState();
    const outer = circus.currentDescribeBlock;
    let own;
    describe(file, () => {
      own = circus.currentDescribeBlock;
    });
    circus.currentDescribeBlock = own;
    await import(join(process.cwd(), file));
    circus.currentDescribeBlock = outer;
  }
}

/** Where Jest's runner writes down the tests of a file that is being loaded. `describe` itself cannot wait for an import. */
function circusState() {
  const symbol = Object.getOwnPropertySymbols(globalThis).find(
    ({ description }) => description === 'JEST_STATE_SYMBOL',
  );
  return globalThis[symbol];
}
