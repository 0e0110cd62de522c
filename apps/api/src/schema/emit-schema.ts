import { guardFields, openedInVain } from '@hjerterom/platform/api';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { apiModules } from '../api-modules.js';
import { providersOf } from './providers-of.js';

export { type RootField, rootFields } from './root-fields.js';

/**
 * Builds the schema of all api modules from their resolvers: no server, no database.
 * @throws Error when a field does not say who may see it
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = guardFields(await builder.get(GraphQLSchemaFactory).create(providersOf(apiModules)));
    const inVain = openedInVain(schema);
    if (inVain.length > 0) throw new Error(inVain.join(' '));
    return schema;
  } finally {
    await builder.close();
  }
}

/** The text of `apps/api/schema.graphql`: sorted, so that it changes only where the schema does. */
export async function emitSchema(): Promise<string> {
  const note = '# Generated from the resolvers by `npm run generate`. Do not edit.\n\n';
  return `${note}${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
