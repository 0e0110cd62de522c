import type { IncomingMessage } from 'node:http';
import { type ExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Context, ServerOptions } from 'graphql-ws';
import { Config } from '../../config/index.js';
import type { Log } from '../../logging/index.js';
import { formatError } from '../format-error.js';

/** The longest document that is read, in tokens; over HTTP Apollo keeps to the same. */
export const MOST_TOKENS = 4_000;

type Connection = Context<Record<string, unknown> | undefined, unknown>;

/** The HTTP request that a WebSocket began with: its cookie says who asks. */
export function requestOf({ extra }: Pick<Connection, 'extra'>): IncomingMessage {
  return (extra as { request: IncomingMessage }).request;
}

/** Subscriptions over WebSocket (graphql-ws), on the path of GraphQL. Everything else goes over HTTP. */
export function overWebSocket(
  config: Config,
  log: Log,
): Pick<ServerOptions, 'onConnect' | 'onNext'> & {
  onSubscribe: (connection: Connection, id: string, payload: { query: string }) => GraphQLError[] | undefined;
} {
  const format = formatError(log);
  return {
    onConnect: (connection) => isFromOurPage(requestOf(connection), config),
    onSubscribe: (_connection, _id, { query }) => (isSubscription(query) ? undefined : [notHere()]),
    onNext: (_connection, _id, _payload, _args, result) => {
      const { errors } = result as ExecutionResult;
      if (!errors) return undefined;
      const told = errors.map((error) => format(error.toJSON(), error));
      return { ...result, errors: told.map(({ message, ...rest }) => new GraphQLError(message, rest)) };
    },
  };
}

/** A browser sends cookies along with a WebSocket from any page, so it must come from a page of ours. */
function isFromOurPage({ headers: { origin, host } }: IncomingMessage, config: Config): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(config.publicUrl).origin;
}

function isSubscription(query: string): boolean {
  try {
    return getOperationAST(parse(query, { maxTokens: MOST_TOKENS }))?.operation === 'subscription';
  } catch {
    return false;
  }
}

function notHere(): GraphQLError {
  return new GraphQLError('Send one subscription; queries and mutations go over HTTP.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}
