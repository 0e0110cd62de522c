import type { IncomingMessage } from 'node:http';
import { type Actor, anonymousActor, type Role } from '../actor/index.js';
import type { Language } from '../language/index.js';

/** What one person is in one centre. */
export interface Membership {
  readonly centreId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Who is behind a request: nobody (no memberships), or a person in one or more centres. */
export interface Session {
  /** The account that is signed in; null when nobody is. Who is signed in may hold no role. */
  readonly accountId: string | null;
  /** The login session: this browser's. Null when nobody is signed in. */
  readonly loginId: string | null;
  readonly memberships: readonly Membership[];
  readonly language: Language;
  /** The screen was left and is locked: until it is unlocked nothing is given, and nobody is anything. */
  readonly locked?: boolean;
  /** On a machine that several use: after how many minutes without a touch it locks. */
  readonly locksAfterMinutes?: number;
}

/** Turns a request into a Session: the one door between HTTP and who somebody is. `access` implements it. */
export interface SessionSource {
  sessionOf(request: IncomingMessage): Promise<Session>;
}

export const SESSION_SOURCE = Symbol('SessionSource');

/**
 * The session's actor in a centre: with the roles held there, otherwise anonymous there. In no centre: anonymous, to
 * whom nothing is to be read but what is public and the cards that are their own.
 */
export function actorIn(session: Session, centreId: string | null): Actor {
  if (centreId === null) {
    const { accountId } = session;
    return { ...anonymousActor(null), accountId, ownPersonIds: session.memberships.map(({ personId }) => personId) };
  }
  const membership = session.memberships.find((one) => one.centreId === centreId);
  return membership
    ? { centreId, personId: membership.personId, roles: membership.roles, accountId: session.accountId }
    : anonymousActor(centreId);
}
