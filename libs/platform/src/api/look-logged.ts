import { Extensions } from '@nestjs/graphql';
import {
  defaultFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  type SelectionNode,
} from 'graphql';
import type { OperationContext } from './operation-context.js';

/** That reading a field is written into the audit. */
interface Look {
  /** The kind of what is read, such as `address`. */
  readonly what: string;
  /** The properties of the object that hold the ids of those it tells of. */
  readonly of: readonly string[];
  /** Where only some fields of the value are sensitive: these. */
  readonly parts?: readonly string[];
}

/**
 * Declares that whoever is given this field has looked at something sensitive: the audit gets the kind and the ids, one
 * row for the whole operation. A field that is empty tells nothing and is not a look.
 * @param of the properties of the object that hold the ids of those it tells of: its own id, unless said
 */
export function LookLogged(
  what: string,
  { of = ['id'], parts }: Partial<Omit<Look, 'what'>> = {},
): PropertyDecorator & MethodDecorator {
  return Extensions({ lookLogged: { what, of, parts } satisfies Look });
}

/** Makes every field that is declared `@LookLogged` tell its operation that it was given. */
export function tellLooks(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const look = field.extensions.lookLogged as Look | undefined;
      if (!look) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: OperationContext, info) => {
        const tell = (value: unknown) => {
          if (!isEmpty(value) && (!look.parts || asksFor(look.parts, info))) {
            context.looked(look.what, idsOf(source as Record<string, unknown>, look.of));
          }
          return value;
        };
        const value: unknown = resolve(source, args, context, info);
        // What is there already stays so: a promise for each field of each row would cost more than the field.
        return value instanceof Promise ? value.then(tell) : tell(value);
      };
    }
  }
  return schema;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function idsOf(source: Record<string, unknown>, names: readonly string[]): string[] {
  return names.map((name) => source[name]).filter((id) => typeof id === 'string');
}

function asksFor(parts: readonly string[], { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const within = (nodes: readonly SelectionNode[]): boolean =>
    nodes.some((node) => {
      if (node.kind === 'Field') return parts.includes(node.name.value);
      const fragment = node.kind === 'FragmentSpread' ? fragments[node.name.value] : node;
      return within(fragment?.selectionSet.selections ?? []);
    });
  return fieldNodes.some((node) => within(node.selectionSet?.selections ?? []));
}
