import { useMemo } from 'react';
import { useNow } from '../language/centre-clock.js';
import { instantOf, localNow } from '../phone-form/local-instant.js';
import { useZone } from '../session/centre.js';

/** Today and tomorrow on the clock of the centre: the instants at which they begin and end. */
export interface Days {
  readonly from: string;
  readonly midnight: string;
  readonly to: string;
}

/** The two days that the page shows; the same object until it is another day. */
export function useDays(): Days {
  const zone = useZone();
  const { date } = localNow(useNow(), zone);
  return useMemo(() => {
    const after = (days: number) => {
      const noon = new Date(`${date}T12:00:00Z`).getTime() + days * 24 * 3_600_000;
      return instantOf(new Date(noon).toISOString().slice(0, 10), '00:00', zone);
    };
    return { from: after(0), midnight: after(1), to: after(2) };
  }, [date, zone]);
}
