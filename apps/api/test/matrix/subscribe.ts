import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Scene } from './scene.js';
import type { Relation, Seen } from './seen.js';
import type { Asker } from './table.js';

/** The subscriptions, and whose changes they tell of in one's own centre. */
const subscriptions = { changes: 'other', ownChanges: 'own' } as const;

/** Listens to both centres as one asker, and notes what came: the first change comes at once to whoever may hear. */
export async function listen({ at, who, thingsOf }: Scene, asker: Asker, seen: Seen): Promise<void> {
  const cookie = who[asker]?.cookie;
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: cookie ? { cookie } : {} });
    }
  }
  const url = `${at.world.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
  for (const [field, here] of Object.entries(subscriptions)) {
    const query = `subscription ($centreId: ID!) { told: ${field}(centreId: $centreId) { at topic } }`;
    for (const relation of [here, 'foreign'] satisfies Relation[]) {
      const variables = { centreId: thingsOf(asker, relation === 'foreign' ? 'foreign' : 'other')?.centreId };
      const told = client.iterate<{ told: object }>({ query, variables });
      const { value } = await told.next();
      const heard = value?.data?.told ? [`Subscription.${field}`, 'Change.at', 'Change.topic'] : [];
      for (const one of heard) seen.note(one, relation, field);
      await told.return?.();
    }
  }
  await client.dispose();
}
