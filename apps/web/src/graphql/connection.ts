import { useSyncExternalStore } from 'react';

/** Whether what happens elsewhere reaches this screen: yes; this machine has no network; the program does not answer. */
export type Connection = 'live' | 'offline' | 'lost';

let answering = true;
const watchers = new Set<() => void>();

/** Says whether the program answers just now. */
export function setAnswering(answers: boolean): void {
  if (answering === answers) return;
  answering = answers;
  for (const watcher of watchers) watcher();
}

function connection(): Connection {
  if (!navigator.onLine) return 'offline';
  return answering ? 'live' : 'lost';
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    watchers.delete(watcher);
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
}

/** The connection as it is now, for the bar that tells of it. */
export function useConnection(): Connection {
  return useSyncExternalStore(watch, connection);
}
