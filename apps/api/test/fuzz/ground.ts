import { hoursLink } from '@hjerterom/hours';
import { offerLink } from '@hjerterom/offers';
import { ApiWorld } from '../api-world.js';
import { everyRootField, schema } from '../every-root-field.js';
import { type FullCentre, fullCentre } from '../full-centre/full-centre.js';
import { wholeOperation } from '../whole-operation.js';
import type { Ground } from './attempt.js';
import { everyRoute } from './routes.js';

const roles = ['coordinator', 'staff', 'volunteer', 'contact', 'resident'] as const;

/** Two centres with a little of everything, and the people who ask. */
export interface FuzzGround {
  readonly at: ApiWorld;
  readonly ground: Ground;
  /** Cookies by the name of who asks. */
  readonly cookies: ReadonlyMap<string, string>;
}

export async function prepareGround(): Promise<FuzzGround> {
  const at = await ApiWorld.create();
  const centre = await fullCentre(at, 3);
  const foreign = await fullCentre(at, 1);
  const cookies = new Map([
    ['leader', centre.leader.cookie],
    ['foreign', foreign.leader.cookie],
  ]);
  for (const role of roles) cookies.set(role, (await at.somebody(centre.centreId, role)).cookie);
  const { config } = at.world;
  const links = [
    ...[centre.long.acceptedOfferId, ...centre.long.awaitedOfferIds].map((id) => offerLink(config, id)),
    ...centre.entryIds.map((id) => hoursLink(config, id)),
  ];
  const ground: Ground = {
    schema,
    routes: everyRoute(),
    ids: [centre.centreId, ...idsOf(centre), foreign.centreId, ...idsOf(foreign).slice(0, 5)],
    cursors: await cursorsOf(at, centre),
    tokens: links.map((link) => new URL(link).pathname.split('/').at(-1) ?? ''),
    people: ['nobody', 'leader', 'leader', ...cookies.keys()],
    valid: new Map(everyRootField.map(({ name, variables }) => [name, variables(centre)])),
  };
  return { at, ground, cookies };
}

function idsOf(centre: FullCentre): string[] {
  return [...new Set(JSON.stringify(centre).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];
}

/** The cursors that the leader is given with each list. */
async function cursorsOf(at: ApiWorld, centre: FullCentre): Promise<string[]> {
  const lists = everyRootField.filter(({ operation }) => operation === 'Query');
  const answers = await Promise.all(
    lists.map(({ name, variables }) => {
      const given = variables(centre);
      return at.bytes(wholeOperation(schema, 'Query', name, given), given, centre.leader);
    }),
  );
  return [
    ...new Set(
      answers.flatMap((answer) => [...answer.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor as string)),
    ),
  ].slice(0, 60);
}
