import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { Log } from '../logging/index.js';
import { ArgumentsPipe } from './arguments-pipe.js';
import { formatError, wentWrong } from './format-error.js';
import { guardFields } from './guard-fields.js';
import { tellLooks } from './look-logged.js';
import { OperationContext } from './operation-context.js';
import { PermissionGuard } from './permission.js';
import { SESSION_SOURCE, type SessionSource } from './session.js';
import { MOST_TOKENS, overWebSocket, requestOf } from './subscriptions/transport.js';
import { Turns } from './turns.js';

/**
 * Ends an operation's reading when its answer is on the way, whatever became of it. What it read of sensitive things is
 * written then; when that cannot be, nothing is given.
 */
const closeReads = (log: Log): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        try {
          await contextValue.close?.();
        } catch (error) {
          log.error('The audit could not be written, so nothing was given.', error);
          response.http.status = 500;
          response.body = { kind: 'single', singleResult: { errors: [wentWrong] } };
        }
      },
    };
  },
});

/** GraphQL over HTTP at /graphql, code first. The resolvers come from the libs' api modules. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, Database, Log, SESSION_SOURCE],
      useFactory: (config: Config, database: Database, log: Log, sessions: SessionSource) => {
        const turns = new Turns(config.databasePool - 1);
        return {
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          // What the guard took away is no look.
          transformSchema: (schema) => tellLooks(guardFields(schema)),
          introspection: config.demo,
          graphiql: false,
          playground: false,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: !config.demo,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          parseOptions: { maxTokens: MOST_TOKENS },
          plugins: [
            ApolloServerPluginCacheControlDisabled(),
            ApolloServerPluginUsageReportingDisabled(),
            closeReads(log),
          ],
          formatError: formatError(log),
          subscriptions: { 'graphql-ws': overWebSocket(config, log) },
          context: async ({ req, res, extra }: { req?: IncomingMessage; res?: ServerResponse; extra?: unknown }) => {
            const request = req ?? requestOf({ extra });
            return new OperationContext(database, turns, await sessions.sessionOf(request), request, res);
          },
        };
      },
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_PIPE, useClass: ArgumentsPipe },
  ],
})
export class PlatformGraphqlModule {}
