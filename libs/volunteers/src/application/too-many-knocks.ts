import type { Config, Tx } from '@hjerterom/platform';
import { tooOften } from '../limits/too-often.js';

/** So many may be sent from one network in an hour: a class at school, not a machine. */
export const mostKnocks = 30;

/** Counts a knock, and says whether it is one too many from this network. */
export function tooManyKnocks(tx: Tx, config: Pick<Config, 'secret'>, network: string): Promise<boolean> {
  return tooOften(tx, config, [{ what: 'volunteer-knock', who: `${tx.centreId}:${network}`, most: mostKnocks }]);
}
