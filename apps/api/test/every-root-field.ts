import { newId } from '@hjerterom/kernel';
import type { Demand } from '@hjerterom/platform/api';
import { buildSchema, rootFields } from '../src/schema/emit-schema.js';
import type { SignedIn } from './api-world.js';
import type { FullCentre } from './full-centre/full-centre.js';
import { mutationsAsked } from './mutations-asked.js';
import { queriesAsked } from './queries-asked.js';

/** A field of Query or Mutation, and how it is asked in a centre. */
export interface AskedField {
  readonly operation: 'Query' | 'Mutation';
  readonly name: string;
  readonly demand: Demand | undefined;
  /** Its arguments, with a new idempotency key each time. */
  variables(centre: FullCentre): object;
  /** Who asks: the leader, or whoever it is for. */
  who(centre: FullCentre): SignedIn;
}

export const schema = await buildSchema();

/**
 * Every root field of the schema: the queries, then the mutations in the order in which they can be sent.
 * @throws Error when one is not asked in queries-asked.ts or mutations-asked.ts, so that a new one is not forgotten
 */
export const everyRootField: readonly AskedField[] = inOrder();

function inOrder(): AskedField[] {
  const order = [...Object.keys(queriesAsked), ...Object.keys(mutationsAsked)];
  // A subscription has a way of its own to be asked: see subscriptions.browser-spec.ts and the matrix.
  const fields = rootFields().flatMap(({ operation, ...field }) =>
    operation === 'Subscription' ? [] : [{ operation, ...field }],
  );
  const known = fields.map(({ name }) => name);
  const notAsked = known.filter((name) => !order.includes(name));
  const notThere = order.filter((name) => !known.includes(name));
  if (notAsked.length > 0) throw new Error(`Say in queries-asked.ts or mutations-asked.ts how to ask: ${notAsked}`);
  if (notThere.length > 0) throw new Error(`These are no root fields any more: ${notThere}`);
  return fields
    .map(({ operation, name, demand }) => {
      return { operation, name, demand, variables: variablesOf(operation, name), who: whoAsks(operation, name) };
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function variablesOf(operation: 'Query' | 'Mutation', name: string) {
  return (centre: FullCentre): object => {
    if (operation === 'Query') return queriesAsked[name]?.(centre)[0]?.variables ?? {};
    const { centreId } = centre;
    return { centreId, idempotencyKey: newId(), input: mutationsAsked[name]?.(centre).input };
  };
}

function whoAsks(operation: 'Query' | 'Mutation', name: string) {
  return (centre: FullCentre): SignedIn => {
    const asked = operation === 'Query' ? queriesAsked[name]?.(centre)[0] : mutationsAsked[name]?.(centre);
    return asked?.who ?? centre.leader;
  };
}
