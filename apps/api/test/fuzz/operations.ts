import fc from 'fast-check';
import { type GraphQLField, isNonNullType } from 'graphql';
import { wholeOperation } from '../whole-operation.js';
import { type Attempt, common, type Ground, json } from './attempt.js';
import { anything, nastyInstant, nastyJson, nastyNumber, nastyText } from './nasty.js';
import { cursor, type Known, nearly, partly } from './schema-shaped.js';

/** A root field with all that can be asked of it, and arguments that are nearly right. */
export function operations(ground: Ground): fc.Arbitrary<Attempt> {
  const { schema, people, valid } = ground;
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ operation: type?.name as 'Query' | 'Mutation', field })),
  );
  return fc.constantFrom(...roots).chain(({ operation, field }) => {
    const made = argumentsOf(field, ground);
    const spoilt = spoiled({ ...valid.get(field.name) }, ground);
    return fc.record({ variables: fc.oneof(made, spoilt), ...common(people) }).map(({ variables, who, headers }) => {
      const query = wholeOperation(schema, operation, field.name, variables);
      const body = nastyJson({ query, variables });
      return { who, method: 'POST', path: '/graphql', headers: { ...headers, ...json }, body };
    });
  });
}

/** Arguments that hold, but for one value, or two. */
function spoiled(valid: Record<string, unknown>, known: Known): fc.Arbitrary<Record<string, unknown>> {
  const places = leaves(valid);
  if (places.length === 0) return fc.constant(valid);
  const value = fc.oneof(nastyText, nastyNumber, nastyInstant, cursor(known), fc.constantFrom(...known.ids), anything);
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), value), { maxLength: 2 });
  const key = fc.uuid();
  return fc.tuple(changes, key).map(([changed, idempotencyKey]) => {
    const fresh = 'idempotencyKey' in valid ? { ...valid, idempotencyKey } : valid;
    return changed.reduce((now, [place, put]) => withValue(now, place, put) as Record<string, unknown>, fresh);
  });
}

/** Where the values stand that are no lists and no objects. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function withValue(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === name ? withValue(one, rest, put) : one));
  const record = Object(value) as Record<string, unknown>;
  return { ...record, [name]: withValue(record[name], rest, put) };
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>, known: Known): fc.Arbitrary<Record<string, unknown>> {
  const [centre = ''] = known.ids;
  const shapes = args.map(({ name, type }) => {
    if (name === 'centreId')
      return [name, fc.oneof({ weight: 9, arbitrary: fc.constant(centre) }, nearly(type, known))];
    return [name, nearly(type, known)];
  });
  return partly(
    Object.fromEntries(shapes),
    args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name),
  );
}
