import { type Client, type Exchange, mapExchange, type Operation } from 'urql';

/** Changes that come close together are one round of asking again, so many milliseconds after the first. */
const GATHER_MS = 150;

/** The context of a query that is asked once for each visit, and not again when something changed. */
export const notLive = { live: false } as const;

/** Knows which queries are on the screen, and asks them again. */
export class Refetching {
  private readonly active = new Map<number, Operation>();
  private client?: Client;
  private timer?: ReturnType<typeof setTimeout>;

  /** Stands before the cache, and sees what is asked and what is not needed any more. */
  readonly exchange: Exchange = (input) => {
    this.client = input.client;
    return mapExchange({
      onOperation: (operation) => {
        if (operation.kind === 'query' && operation.context.live !== false) this.active.set(operation.key, operation);
        if (operation.kind === 'teardown') this.active.delete(operation.key);
      },
    })(input);
  };

  /** Asks for everything on the screen again, soon. What stands there stays until the answer is here. */
  soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.now();
    }, GATHER_MS);
  }

  /** Asks for everything on the screen again. */
  now(): void {
    const { client } = this;
    if (!client) return;
    for (const operation of [...this.active.values()]) {
      client.reexecuteOperation(
        client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
      );
    }
  }
}
