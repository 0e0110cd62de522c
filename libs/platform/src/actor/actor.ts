/** What a person may be in a centre. `system` is the worker; `link` is somebody who holds a signed link to one thing. */
export type Role =
  | 'coordinator'
  | 'leader'
  | 'staff'
  | 'volunteer'
  | 'contact'
  | 'resident'
  | 'system'
  | 'link'
  | 'anonymous';

/** Who acts, and in which centre. Every transaction has one; policies read nothing else about the caller. */
export interface Actor {
  /** The centre this is done in; null only for infrastructure that belongs to no centre. */
  readonly centreId: string | null;
  /** The person in that centre, when it is one. */
  readonly personId: string | null;
  readonly roles: readonly Role[];
  /** For the role `link`: the one thing that the link opens. */
  readonly subjectId?: string;
  /** The account that is signed in, when it is one. */
  readonly accountId?: string | null;
  /** In no centre: the persons that the one who asks is, in whatever centres. */
  readonly ownPersonIds?: readonly string[];
}

/** The worker at its work in one centre; null for the infrastructure's own (relay, leases, first run). */
export function systemActor(centreId: string | null): Actor {
  return { centreId, personId: null, roles: ['system'] };
}

/** Somebody who has not said who they are. */
export function anonymousActor(centreId: string | null): Actor {
  return { centreId, personId: null, roles: ['anonymous'] };
}

/** Somebody who came by a signed link: as the link's person, to the link's subject and nothing else. */
export function linkActor(centreId: string, personId: string, subjectId: string): Actor {
  return { centreId, personId, roles: ['link'], subjectId };
}

/** A stable name for the actor, without personal data: for logs and for the scope of idempotency keys. */
export function actorKey(actor: Actor): string {
  return `${actor.centreId ?? '-'}:${actor.personId ?? actor.roles[0] ?? 'anonymous'}`;
}
