import type { Tx } from '@hjerterom/platform';

/** Which districts lie side by side, as `matching` reads it. */
export interface DistrictMap {
  readonly neighbours: Record<string, string[]>;
}

/** One district of one centre. */
export interface District {
  readonly centreId: string;
  readonly name: string;
  readonly neighbours: string[];
}

/** The districts of the actor's centre. */
export async function districtMap(tx: Tx): Promise<DistrictMap> {
  const districts = await districtsOf(tx, [tx.centreId]);
  return { neighbours: Object.fromEntries(districts.map(({ name, neighbours }) => [name, neighbours])) };
}

/** The districts of these centres, by name. */
export function districtsOf(tx: Tx, centreIds: readonly string[]): Promise<District[]> {
  return tx.query<District>(
    `SELECT centre_id AS "centreId", name, neighbours FROM centres_district
     WHERE centre_id = ANY($1) ORDER BY centre_id, name`,
    [centreIds],
  );
}
