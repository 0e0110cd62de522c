import { type Demand, demandOf } from '@hjerterom/platform/api';
import { TypeMetadataStorage } from '@nestjs/graphql';

/** A field of Query, Mutation or Subscription, with what it demands of the one who asks. */
export interface RootField {
  readonly operation: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  /** `CentreResolver.centres`, for messages. */
  readonly method: string;
  /** undefined when the resolver's method says nothing: the guard then refuses everybody. */
  readonly demand: Demand | undefined;
}

type Handlers = Record<string, object | undefined>;

/** Every root field of the schema that was built last in this process, by operation and name. */
export function rootFields(): RootField[] {
  const fields = [
    ...TypeMetadataStorage.getQueriesMetadata().map((metadata) => ({ operation: 'Query' as const, metadata })),
    ...TypeMetadataStorage.getMutationsMetadata().map((metadata) => ({ operation: 'Mutation' as const, metadata })),
    ...TypeMetadataStorage.getSubscriptionsMetadata().map((metadata) => ({
      operation: 'Subscription' as const,
      metadata,
    })),
  ];
  return fields
    .map(({ operation, metadata: { target, methodName, schemaName } }) => {
      const handler = (target.prototype as Handlers)[methodName];
      const demand = handler && demandOf(handler);
      return { operation, name: schemaName, method: `${target.name}.${methodName}`, demand };
    })
    .sort((a, b) => (`${a.operation}.${a.name}` < `${b.operation}.${b.name}` ? -1 : 1));
}
