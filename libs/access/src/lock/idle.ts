import type { Config } from '@hjerterom/platform';

/** A browser tells at most so often that somebody is there, in milliseconds; the program waits so much longer than it. */
export const TELLING_MS = 30_000;

/** A login, as far as it matters whether the screen was left. */
export interface Watched {
  readonly shared: boolean;
  readonly activeAt: Date;
}

/**
 * Whether nobody has touched a shared machine for so long that its screen is locked, whether or not the browser has
 * noticed: it may have slept. @param now the real time
 */
export function wasLeft({ shared, activeAt }: Watched, { screenLockMinutes }: Settings, now: Date): boolean {
  return shared && now.getTime() - activeAt.getTime() >= screenLockMinutes * 60_000 + TELLING_MS;
}

type Settings = Pick<Config, 'screenLockMinutes'>;
