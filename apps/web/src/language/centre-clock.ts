import { useEffect, useState } from 'react';

/** How far the program's clock is ahead of this machine's, in milliseconds: a demonstration may move it. */
let ahead = 0;
const watchers = new Set<() => void>();

/** Learns what time it is by the program, from something that it said at this moment. */
export function learnTime(at: string): void {
  ahead = new Date(at).getTime() - machineTime();
  for (const watcher of watchers) watcher();
}

/** The present instant by the program's clock. */
export function now(): Date {
  return new Date(machineTime() + ahead);
}

/** The present instant, again each minute: for ages and for «today». */
export function useNow(): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const look = () => setInstant(now());
    const timer = setInterval(look, 60_000);
    watchers.add(look);
    return () => {
      clearInterval(timer);
      watchers.delete(look);
    };
  }, []);
  return instant;
}

/** This machine's own time in milliseconds, for waits; it goes on evenly also when somebody sets the machine's clock. */
export function machineTime(): number {
  return performance.timeOrigin + performance.now();
}
