import { unwrapResolverError } from '@apollo/server/errors';
import { PageError } from '@hjerterom/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../errors.js';
import type { Log } from '../logging/index.js';
import { databaseCode } from '../process/index.js';

/** Errors of the GraphQL layer itself, whose own words may reach the client. */
const speakable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'OPERATION_NOT_ACCEPTED',
  'LOCKED',
]);

/** What a client is told of what is nobody's business. */
export const wentWrong: GraphQLFormattedError = {
  message: 'Something went wrong here. Try again, or call the centre.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/** PostgreSQL's words for a number, a time or a text that is none: somebody made up a cursor, say. */
const unreadable = /^22(?:003|007|008|021|P02|P05)$/;

/**
 * What a client is told of an error: a code it may know with its own words, or that something went wrong here.
 * The rest goes to the log.
 */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    const place = { locations: formatted.locations, path: formatted.path };
    if (cause instanceof CodedError) {
      return { message: cause.message, ...place, extensions: { code: cause.code } };
    }
    if (cause instanceof PageError) {
      return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const code = String(formatted.extensions?.code ?? '');
    const ours = !(cause instanceof GraphQLError) && thrown !== cause;
    if (!ours && speakable.has(code))
      return { message: withoutHint(formatted.message), ...place, extensions: { code } };
    if (unreadable.test(databaseCode(cause) ?? '')) {
      return {
        message: 'A value among the arguments cannot be read.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      };
    }
    log.error('A GraphQL operation failed.', cause);
    return { ...wentWrong, ...place };
  };
}

/** GraphQL guesses what was meant, and so tells the schema name by name. */
function withoutHint(message: string): string {
  return message.replace(/ ?Did you mean .*\?/s, '');
}
