import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Scene } from './scene.js';
import type { Relation, Seen } from './seen.js';
import type { Asker } from './table.js';

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
  const query = 'subscription ($centreId: ID!) { changes(centreId: $centreId) { at topic } }';
  for (const relation of ['other', 'foreign'] satisfies Relation[]) {
    const variables = { centreId: thingsOf(asker, relation)?.centreId };
    const changes = client.iterate<{ changes: object }>({ query, variables });
    const { value } = await changes.next();
    if (value?.data?.changes) {
      for (const field of ['Subscription.changes', 'Change.at', 'Change.topic']) seen.note(field, relation, 'changes');
    }
    await changes.return?.();
  }
  await client.dispose();
}
