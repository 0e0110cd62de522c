import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { buildSchema, type RootField, rootFields } from '../src/schema/emit-schema.js';
import { listsBoundedOtherwise } from './lists-bounded-otherwise.js';

type Field = GraphQLField<unknown, unknown>;

describe('the GraphQL schema', () => {
  let schema: GraphQLSchema;
  let roots: RootField[];
  const fieldOf = ({ operation, name }: RootField): Field => {
    const types = {
      Query: schema.getQueryType(),
      Mutation: schema.getMutationType(),
      Subscription: schema.getSubscriptionType(),
    };
    return types[operation]?.getFields()[name] as Field;
  };
  const allFields = () =>
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {}).map((field) => ({
          name: `${type.name}.${field.name}`,
          field,
        })),
      );

  beforeAll(async () => {
    schema = await buildSchema();
    roots = rootFields();
  });

  it('has a root field for every query, mutation and subscription of the api modules', () => {
    expect(roots.length).toBeGreaterThan(10);
    const named = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.map((root) => root.name).sort()).toEqual(named.sort());
  });

  it('says at each root field who may use it', () => {
    expect(roots.filter((root) => root.demand === undefined).map((root) => root.method)).toEqual([]);
  });

  it('demands only actions that their policy has rules for', () => {
    const without = roots.filter(({ demand }) => {
      return demand !== undefined && demand !== 'public' && !demand.policy.rules[demand.action]?.length;
    });
    expect(without.map((root) => root.method)).toEqual([]);
  });

  it('asks for the centre at each root field that is not public', () => {
    const without = roots.filter(
      (root) =>
        root.demand !== 'public' &&
        !fieldOf(root).args.some((arg) => arg.name === 'centreId' && isNonNullType(arg.type)),
    );
    expect(without.map((root) => root.name)).toEqual([]);
  });

  it('asks for an idempotency key at each mutation', () => {
    const without = mutations().filter(
      (root) => !fieldOf(root).args.some((arg) => arg.name === 'idempotencyKey' && isNonNullType(arg.type)),
    );
    expect(without.map((root) => root.name)).toEqual([]);
  });

  it('answers each mutation with a union that has InvalidInput, so that a form can show what is wrong', () => {
    const without = mutations().filter((root) => {
      const type = getNamedType(fieldOf(root).type);
      return !isUnionType(type) || !type.getTypes().some((member) => member.name === 'InvalidInput');
    });
    expect(without.map((root) => root.name)).toEqual([]);
  });

  it('gives lists of things in pages with a bound, or says why a list cannot grow', () => {
    const lists = allFields()
      .filter(({ name, field }) => !/Connection\.edges$/.test(name) && isListOfThings(name, field))
      .map(({ name }) => name);
    expect(lists.sort()).toEqual(Object.keys(listsBoundedOtherwise).sort());
  });

  it('asks of each page how long it may be', () => {
    const without = allFields().filter(({ field }) => {
      const names = field.args.map((arg) => arg.name);
      return (
        getNamedType(field.type).name.endsWith('Connection') && !(names.includes('first') && names.includes('after'))
      );
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('has no scalar that could hold anything', () => {
    const scalars = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type));
    const typed = ['Boolean', 'DateTime', 'Float', 'ID', 'Int', 'String'];
    expect(scalars.map((scalar) => scalar.name).filter((name) => !typed.includes(name))).toEqual([]);
  });

  it('takes the centre and the key beside the input of a mutation, not in it', () => {
    const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type));
    const within = inputs.filter((input) => 'centreId' in input.getFields() || 'idempotencyKey' in input.getFields());
    expect(within.map((input) => input.name)).toEqual([]);
  });

  function mutations(): RootField[] {
    return roots.filter((root) => root.operation === 'Mutation');
  }
});

/** A list of objects anywhere, and of anything at a root field: a list of words in an object came in by a bounded input. */
function isListOfThings(name: string, field: Field): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type) && (!isLeafType(getNamedType(type)) || name.startsWith('Query.'));
}
