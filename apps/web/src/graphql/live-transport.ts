import { createClient } from 'graphql-ws';
import { setAnswering } from './connection.js';

/** The longest pause before the connection is tried again, in milliseconds. */
const LONGEST_PAUSE_MS = 1_000;
/** A connection may be away so long before the user is told: a restart takes less. */
const PATIENCE_MS = 3_000;

/** The WebSocket for subscriptions. It comes back by itself, however long it was away. */
export function liveTransport() {
  let impatient: ReturnType<typeof setTimeout> | undefined;
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return createClient({
    url: url.href,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 10_000,
    connectionAckWaitTimeout: 5_000,
    retryWait: async (retries) => {
      const pause = Math.min(LONGEST_PAUSE_MS, 100 * 2 ** retries);
      await new Promise((next) => setTimeout(next, pause / 2 + (Math.random() * pause) / 2));
    },
    on: {
      connected: () => {
        clearTimeout(impatient);
        impatient = undefined;
        setAnswering(true);
      },
      closed: () => {
        impatient ??= setTimeout(() => setAnswering(false), PATIENCE_MS);
      },
    },
  });
}
