import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from './association.policy.js';
import type { AssociationStatus } from './association.states.js';
import type { AssociationCategory, AssociationTargetGroup } from './association-kinds.js';

/** An association as lists and screens read one. */
export interface AssociationShown {
  readonly kind: 'Association';
  readonly id: string;
  readonly centreId: string;
  /** Nine digits. */
  readonly organisationNumber: string | null;
  readonly name: string;
  readonly about: string | null;
  readonly website: string | null;
  readonly categories: readonly AssociationCategory[];
  readonly targetGroups: readonly AssociationTargetGroup[];
  /** ISO 639. */
  readonly languages: readonly string[];
  readonly local: boolean;
  readonly status: AssociationStatus;
  readonly registeredAt: Date;
  readonly decidedAt: Date | null;
  readonly confirmedAt: Date | null;
}

/** The columns of an AssociationShown over the alias `a`. */
export const associationColumns = `'Association' AS kind, a.id, a.centre_id AS "centreId",
  a.organisation_number AS "organisationNumber", a.name, a.about, a.website, a.categories,
  a.target_groups AS "targetGroups", a.languages, a.local, a.status, a.registered_at AS "registeredAt",
  a.decided_at AS "decidedAt", a.confirmed_at AS "confirmedAt"`;

/**
 * A condition over the alias `a`: the associations that the actor may see. Those that are approved, for whoever is
 * somebody at the centre; the others for those who run it, and for who registered them or is on their list of contacts.
 */
export function visibleAssociations(tx: Tx, params: unknown[]): string {
  const list = associationPolicy.where(tx.actor, 'list', 'a', params);
  const any = associationPolicy.where(tx.actor, 'listAny', 'a', params);
  const self = `$${params.push(tx.actor.personId)}::uuid`;
  return `${list} AND (a.status = 'approved' OR (${any}) OR a.registered_by = ${self}
    OR EXISTS (SELECT FROM associations_contact o WHERE o.association_id = a.id AND o.person_id = ${self}))`;
}

/** Those of these associations that the actor may see, in no order. */
export function associationsByIds(tx: Tx, ids: readonly string[]): Promise<AssociationShown[]> {
  const params: unknown[] = [ids];
  return tx.query<AssociationShown>(
    `SELECT ${associationColumns} FROM associations_association a
     WHERE a.id = ANY($1::uuid[]) AND ${visibleAssociations(tx, params)}`,
    params,
  );
}
