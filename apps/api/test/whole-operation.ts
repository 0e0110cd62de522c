import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Arguments of fields below the root that cannot do without, as GraphQL text, by `Type.field`. */
const nestedArguments: Readonly<Record<string, string>> = {
  'Volunteer.commitments': '(from: "2026-11-20T00:00:00Z", to: "2027-02-20T00:00:00Z")',
};

/**
 * The document that asks a root field for all it can give: every field of every type below it, but no type within
 * itself. The root's arguments that are given are variables of the same names. So a new field is asked for at once.
 * @throws Error for a nested field that demands an argument which is not written down here
 */
export function wholeOperation(
  schema: GraphQLSchema,
  operation: 'Query' | 'Mutation',
  name: string,
  variables: object,
): string {
  const root = operation === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`${operation} has no field ${name}.`);
  const given = field.args.filter((arg) => arg.name in variables);
  const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${operation.toLowerCase()} Whole${declared && `(${declared})`} {
    ${name}${passed && `(${passed})`} ${selectionOf(getNamedType(field.type), [])}
  }`;
}

function selectionOf(type: GraphQLNamedType, within: readonly GraphQLNamedType[]): string {
  if (isUnionType(type)) {
    // Two members may have fields of one name and different types: each answers under a name of its own.
    const members = type.getTypes().map((member) => `... on ${member.name} ${fieldsOf(member, within, member.name)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type, within) : '';
}

function fieldsOf(type: GraphQLObjectType, within: readonly GraphQLNamedType[], prefix?: string): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if ([...within, type].includes(below)) return [];
    const alias = prefix ? `${prefix}_${field.name}: ` : '';
    const selection = isLeafType(below) ? '' : ` ${selectionOf(below, [...within, type])}`;
    return [`${alias}${field.name}${argumentsOf(type, field)}${selection}`];
  });
  return `{ ${fields.join(' ')} }`;
}

function argumentsOf(type: GraphQLObjectType, field: Field): string {
  const name = `${type.name}.${field.name}`;
  const given = nestedArguments[name];
  if (given === undefined && field.args.some(isRequiredArgument)) {
    throw new Error(`${name} demands arguments: write them down in ${import.meta.url}.`);
  }
  return given ?? '';
}
