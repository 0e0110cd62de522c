import type { IncomingMessage } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Config } from '../../config/index.js';
import type { Log } from '../../logging/index.js';
import type { AcceptedOperations } from '../accepted-operations.js';
import { formatError } from '../format-error.js';
import { boundsOfDocuments, MOST_TOKENS } from '../limits.js';
import { notAccepted } from '../only-accepted.middleware.js';

/** A connection of one page of the screens needs one subscription. */
export const MOST_SUBSCRIPTIONS = 10;

/** What a connection began with: the HTTP request, whose cookie says who asks. */
export interface Began {
  readonly request: IncomingMessage;
}

/** What is asked over WebSocket is held to the same as over HTTP, and may be a subscription only. */
export function socketProtocol(
  schema: GraphQLSchema,
  { config, log, accepted }: { config: Config; log: Log; accepted: AcceptedOperations | undefined },
): ServerOptions<Record<string, unknown> | undefined, Began> {
  const format = formatError(log);
  const inWords = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  return {
    schema,
    onConnect: ({ extra }) => isFromOurPage(extra.request, config),
    onSubscribe: (connection, _id, payload) => {
      if (accepted?.alone && accepted.nameOf(payload.query) === undefined)
        return [new GraphQLError(notAccepted.message, notAccepted)];
      if (isBusy(connection)) return [refusal('This connection has too many subscriptions.')];
      return argumentsOf(schema, payload);
    },
    onError: (_connection, _id, _payload, errors) => inWords(errors),
    onNext: (_connection, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: inWords(result.errors) } : undefined,
  };
}

function isBusy({ subscriptions }: Context<Record<string, unknown> | undefined, Began>): boolean {
  return Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS;
}

/** A browser sends cookies along with a WebSocket from any page, so it must come from a page of ours. */
function isFromOurPage({ headers: { origin, host } }: IncomingMessage, config: Config): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(config.publicUrl).origin;
}

/** What is to be run, or why it is not. */
function argumentsOf(schema: GraphQLSchema, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
  const { query, operationName, variables } = payload;
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: MOST_TOKENS });
  } catch {
    return [refusal('This is no GraphQL document, or too long a one.', 'GRAPHQL_PARSE_FAILED')];
  }
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    return [refusal('Send one subscription; queries and mutations go over HTTP.')];
  }
  const problems = validate(schema, document, [...specifiedRules, ...boundsOfDocuments]);
  if (problems.length > 0) return problems.map(({ message }) => refusal(message, 'GRAPHQL_VALIDATION_FAILED'));
  return { schema, document, operationName, variableValues: variables };
}

function refusal(message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
