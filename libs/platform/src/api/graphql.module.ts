import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Config } from '../config/index.js';
import { Log } from '../logging/index.js';
import { NoNationalId } from '../pages/index.js';
import { ArgumentsPipe } from './arguments-pipe.js';
import { formatError, wentWrong } from './format-error.js';
import { guardFields } from './guard-fields.js';
import { boundsOfDocuments, MOST_TOKENS } from './limits.js';
import { tellLooks } from './look-logged.js';
import { OnlyAccepted } from './only-accepted.middleware.js';
import type { OperationContext } from './operation-context.js';
import { Operations } from './operations.js';
import { lockedMessage, PermissionGuard } from './permission.js';
import { Sockets } from './subscriptions/sockets.js';

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

/** A subscription over HTTP would be run as a query, and fail within. */
const subscriptionsElsewhere: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        throw new GraphQLError('Subscriptions go over WebSocket.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    };
  },
};

/** From a locked screen not one field of an operation is run, whatever it asks: 423, and a code of its own. */
async function unlocked(begun: Promise<OperationContext>): Promise<OperationContext> {
  const context = await begun;
  if (!context.session.locked) return context;
  throw new GraphQLError(lockedMessage, { extensions: { code: 'LOCKED', http: { status: 423 } } });
}

@Global()
@Module({ providers: [Operations], exports: [Operations] })
class OperationsModule {}

/** GraphQL over HTTP and WebSocket at /graphql, code first. The resolvers come from the libs' api modules. */
@Module({
  imports: [
    OperationsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, Log, Operations],
      useFactory: (config: Config, log: Log, operations: Operations) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        // What the guard took away is no look.
        transformSchema: (schema) => tellLooks(guardFields(schema)),
        introspection: config.demo,
        graphiql: false,
        playground: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        parseOptions: { maxTokens: MOST_TOKENS },
        validationRules: [...boundsOfDocuments],
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          ApolloServerPluginUsageReportingDisabled(),
          subscriptionsElsewhere,
          closeReads(log),
        ],
        formatError: formatError(log),
        context: ({ req, res }: { req: IncomingMessage; res: ServerResponse }) => unlocked(operations.begin(req, res)),
      }),
    }),
  ],
  providers: [
    Sockets,
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_GUARD, useClass: NoNationalId },
    { provide: APP_PIPE, useClass: ArgumentsPipe },
  ],
})
export class PlatformGraphqlModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(OnlyAccepted).forRoutes('graphql');
  }
}
