import type { AssociationCategory, AssociationTargetGroup } from './association-kinds.js';

/** What an association says of itself: its public card. */
export interface AssociationCard {
  readonly name: string;
  /** As it is written; null where it has none. */
  readonly organisationNumber?: string | null;
  readonly about?: string | null;
  /** An address that begins with https:// or http://. */
  readonly website?: string | null;
  readonly categories: readonly AssociationCategory[];
  readonly targetGroups: readonly AssociationTargetGroup[];
  /** ISO 639. */
  readonly languages: readonly string[];
}
