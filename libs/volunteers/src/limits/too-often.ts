import { type Config, countTooOften, type Limited, type Tx } from '@hjerterom/platform';

type Counted = Limited<'volunteer-knock' | 'calendar-address' | 'calendar-network'>;

/** Counts one more of each, and says whether any is one too many in an hour. */
export function tooOften(tx: Tx, config: Pick<Config, 'secret'>, limited: readonly Counted[]): Promise<boolean> {
  return countTooOften(tx, config, 'volunteers_knock_count', limited);
}
