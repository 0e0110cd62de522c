import { parseOrganisationNumber } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { AssociationCard } from './association.input.js';
import type { NumberNotValidOutcome } from './outcome.js';
import { type PossibleDouble, possibleDoubles } from './possible-doubles.js';

/** Nothing was registered: it may be one of these. One with the same number always is. */
export interface PossibleDoublesOutcome {
  readonly kind: 'PossibleDoubleAssociations';
  readonly doubles: readonly PossibleDouble[];
}

/**
 * Whether an association can be registered: its number holds, and somebody has said that it is none of those like it.
 * Two who register the same at once come one after the other from here on. @returns its number, nine digits or null
 */
export async function checkNew(
  tx: Tx,
  { organisationNumber, name }: Pick<AssociationCard, 'organisationNumber' | 'name'>,
  confirmedNotDouble: boolean,
): Promise<{ readonly kind: 'New'; readonly number: string | null } | PossibleDoublesOutcome | NumberNotValidOutcome> {
  const number = organisationNumber ? parseOrganisationNumber(organisationNumber) : null;
  if (organisationNumber && number === null) return { kind: 'OrganisationNumberNotValid', organisationNumber };
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('associations.register:' || $1, 0))`, [tx.centreId]);
  const doubles = await possibleDoubles(tx, name, number);
  const sure = confirmedNotDouble && !doubles.some(({ sameNumber }) => sameNumber);
  return doubles.length > 0 && !sure ? { kind: 'PossibleDoubleAssociations', doubles } : { kind: 'New', number };
}
