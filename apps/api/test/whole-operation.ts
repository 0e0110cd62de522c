import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands: in which types, and in how many lists; and in how many it may. */
interface Place {
  readonly within: readonly GraphQLNamedType[];
  readonly lists: number;
  readonly mostLists: number;
  readonly leftOut: readonly string[];
}

/** Arguments of fields below the root that cannot do without, as GraphQL text, by `Type.field`. */
const nestedArguments: Readonly<Record<string, string>> = {
  'Volunteer.commitments': '(from: "2026-11-20T00:00:00Z", to: "2027-02-20T00:00:00Z")',
};

/**
 * The document that asks a root field for all it can give: every field of every type below it, but no type within
 * itself. The root's arguments that are given are variables of the same names. So a new field is asked for at once.
 * @param mostLists so many lists may stand within each other, the root's own among them; deeper ones are left out
 * @param leftOut fields that are not asked for, by `Type.field`
 * @throws Error for a nested field that demands an argument which is not written down here
 */
export function wholeOperation(
  schema: GraphQLSchema,
  operation: 'Query' | 'Mutation',
  name: string,
  variables: object,
  { mostLists = Number.POSITIVE_INFINITY, leftOut = [] }: Partial<Pick<Place, 'mostLists' | 'leftOut'>> = {},
): string {
  const root = operation === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`${operation} has no field ${name}.`);
  const given = field.args.filter((arg) => arg.name in variables);
  const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${operation.toLowerCase()} Whole${declared && `(${declared})`} {
    ${name}${passed && `(${passed})`} ${selectionOf(getNamedType(field.type), { within: [], lists: isList(field.type) ? 1 : 0, mostLists, leftOut })}
  }`;
}

function selectionOf(type: GraphQLNamedType, place: Place): string {
  if (isUnionType(type)) {
    // Two members may have fields of one name and different types: each answers under a name of its own.
    const members = type.getTypes().map((member) => `... on ${member.name} ${fieldsOf(member, place, member.name)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type, place) : '';
}

function fieldsOf(type: GraphQLObjectType, place: Place, prefix?: string): string {
  const within = [...place.within, type];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const lists = place.lists + (isList(field.type) && !isLeafType(below) ? 1 : 0);
    if (within.includes(below) || lists > place.mostLists || place.leftOut.includes(`${type.name}.${field.name}`))
      return [];
    const alias = prefix ? `${prefix}_${field.name}: ` : '';
    const selection = isLeafType(below) ? '' : ` ${selectionOf(below, { ...place, within, lists })}`;
    return [`${alias}${field.name}${argumentsOf(type, field)}${selection}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function isList(type: GraphQLType): boolean {
  return isListType(type) || (isNonNullType(type) && isList(type.ofType));
}

function argumentsOf(type: GraphQLObjectType, field: Field): string {
  const name = `${type.name}.${field.name}`;
  const given = nestedArguments[name];
  if (given === undefined && field.args.some(isRequiredArgument)) {
    throw new Error(`${name} demands arguments: write them down in ${import.meta.url}.`);
  }
  return given ?? '';
}
