import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';
import { alone, groups } from './groups.mjs';

const order = [...alone, ...groups.map((group) => `tools/test/groups/${group}.group.mjs`)];

/** The order in which test files are begun: what takes longest comes first, also on a machine that never ran them. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => order.indexOf(relative(process.cwd(), path).replaceAll('\\', '/'));
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
