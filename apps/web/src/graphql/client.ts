import { cacheExchange } from '@urql/exchange-graphcache';
import type { GraphQLFormattedError } from 'graphql';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { embedded } from '../gql/embedded.js';
import { currentLanguage } from '../language/i18n.js';
import { coverEverywhere, fetchWhenOpen, whenOpen } from '../lock/screen-lock.js';
import { setAnswering } from './connection.js';
import { problemOf } from './problem.js';
import { randomId } from './random-id.js';
import { Refetching } from './refetching.js';

/** What a screen asks through, and the way to ask for all of it again. */
export interface Graphql {
  readonly client: Client;
  readonly refetching: Refetching;
}

/**
 * Makes a client with an empty cache: at the start, after signing in, and when the language changes, since the program
 * answers in it. What is in the cache is shown at once and asked for again.
 */
export function createGraphql(): Graphql {
  const refetching = new Refetching();
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchWhenOpen,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      headers: { 'accept-language': currentLanguage(), 'x-request-id': randomId() },
      credentials: 'same-origin',
    }),
    exchanges: [
      refetching.exchange,
      mapExchange({
        onResult: ({ error, operation }) => {
          if (operation.kind !== 'subscription') setAnswering(!error || problemOf(error) !== 'unreachable');
        },
      }),
      cacheExchange({
        // Fragments are on what a thing is, and never on a union: without this the cache would guess by their fields.
        possibleTypes: {},
        // What has no id has no key anyway; it is only while one works on the screens that a missing one is warned of.
        ...(process.env.NODE_ENV !== 'production' && {
          keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
        }),
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: forwardLive }),
    ],
  });
  return { client, refetching };
}

type Forward = Parameters<typeof subscriptionExchange>[0]['forwardSubscription'];
let transport: Promise<ReturnType<typeof import('./live-transport.js')['liveTransport']>> | undefined;

/** The transport is fetched when the first subscription begins: the first view does not wait for it. */
const forwardLive: Forward = ({ query = '', variables }) => ({
  subscribe(sink) {
    let end: (() => void) | undefined;
    let ended = false;
    let refused = false;
    transport ??= import('./live-transport.js').then(({ liveTransport }) => liveTransport());
    const begin = async () => {
      const live = await transport;
      await whenOpen();
      if (ended || !live) return;
      end = live.subscribe<Record<string, unknown>>(
        { query, variables: variables as Record<string, unknown> },
        {
          next: (result) => {
            if (saysLocked(result.errors)) return coverEverywhere();
            refused ||= result.errors !== undefined;
            sink.next(result as never);
          },
          error: (error) => sink.error(error),
          // The program ends it when the screen is locked, and when one may not listen any more: asked again it says which.
          complete: () => (ended || refused ? sink.complete() : void begin()),
        },
      );
    };
    void begin();
    return {
      unsubscribe() {
        ended = true;
        end?.();
      },
    };
  },
});

/** Whether a subscription could not begin because the screen is locked. */
function saysLocked(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'LOCKED') ?? false;
}
