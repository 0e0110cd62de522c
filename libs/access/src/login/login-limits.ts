import type { Config, Role } from '@hjerterom/platform';
import { heldRoles } from '../role/held-role.js';

/** How long a login lasts, in milliseconds: unused, and at all. */
export interface LoginLimit {
  readonly idle: number;
  readonly whole: number;
}

const units = { h: 3_600_000, d: 24 * 3_600_000 } as const;

/** The limits of each role, as the setting LOGIN_LIMITS writes them: `leader=12h/7d, volunteer=30d/180d, …`. */
export function limitsIn({ loginLimits }: Pick<Config, 'loginLimits'>): ReadonlyMap<Role, LoginLimit> {
  const limits = new Map<Role, LoginLimit>();
  for (const [, role, idle, idleUnit, whole, wholeUnit] of loginLimits.matchAll(/(\w+)=(\d+)([hd])\/(\d+)([hd])/g)) {
    limits.set(role as Role, { idle: span(idle, idleUnit), whole: span(whole, wholeUnit) });
  }
  return limits;
}

/** The strictest limit of the roles that somebody holds; who holds none has the strictest of all. */
export function strictest(limits: ReadonlyMap<Role, LoginLimit>, roles: readonly Role[]): LoginLimit {
  const counted = roles.length > 0 ? roles : heldRoles;
  const those = counted.flatMap((role) => limits.get(role) ?? []);
  return {
    idle: Math.min(...those.map(({ idle }) => idle)),
    whole: Math.min(...those.map(({ whole }) => whole)),
  };
}

/** Whether a login is over by its age. @param now the real time */
export function isOver(
  login: { readonly beganAt: Date; readonly seenAt: Date },
  limit: LoginLimit,
  now: Date,
): boolean {
  return now.getTime() - login.seenAt.getTime() >= limit.idle || now.getTime() - login.beganAt.getTime() >= limit.whole;
}

/** For how many seconds a browser may keep the cookie: the longest that any login lasts. */
export function cookieAge(limits: ReadonlyMap<Role, LoginLimit>): number {
  return Math.max(...[...limits.values()].map(({ whole }) => whole)) / 1000;
}

function span(count = '', unit = ''): number {
  return Number(count) * units[unit as keyof typeof units];
}
