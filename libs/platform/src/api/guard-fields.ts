import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Forbidden } from '../errors.js';
import { declarations, type FieldDeclaration, type FieldDemand, type TypeDeclaration } from './field-permission.js';
import type { OperationContext } from './operation-context.js';
import type { Demand } from './permission.js';

type Field = GraphQLField<unknown, OperationContext>;

/**
 * Puts its permission before every sensitive field of the schema, whatever query comes by it. Fields that declare
 * nothing cost nothing.
 * @throws Error with all that is undeclared: neither the build nor the API goes on then
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  const problems = undeclared(schema);
  if (problems.length > 0) throw new Error(`Who may see this? ${problems.join(' ')}`);
  for (const type of objectTypes(schema)) {
    for (const field of fieldsOf(type)) {
      const declared = declarationOf(field);
      if (declared && declared !== 'open') guard(field, declared);
    }
  }
  return schema;
}

/** What in the schema does not say who may see it, each in a sentence that says what to write; empty when all do. */
export function undeclared(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return objectTypes(schema).flatMap((type) => (roots.includes(type) ? ofRoot(type) : ofType(type)));
}

function ofRoot(type: GraphQLObjectType): string[] {
  return fieldsOf(type)
    .filter((field) => !(field.extensions[declarations.root] as Demand | undefined))
    .map((field) => `${type.name}.${field.name} says neither @Permission nor @Public.`);
}

/** Words can tell of somebody; a type of numbers, times, ids and other types holds none of its own. */
function ofType(type: GraphQLObjectType): string[] {
  const declared = type.extensions[declarations.type] as TypeDeclaration | undefined;
  const fields = fieldsOf(type);
  if (!declared) {
    const words = fields.filter((field) => getNamedType(field.type).name === 'String');
    if (words.length === 0) return [];
    const names = words.map(({ name }) => name).join(', ');
    return [`${type.name} has words (${names}) and says neither @PersonalData nor @NoPersonalData.`];
  }
  if (!('personal' in declared)) return [];
  const silent = fields.filter((field) => !declared.open.includes(field.name) && !declarationOf(field));
  const twice = fields.filter((field) => declared.open.includes(field.name) && declarationOf(field));
  return [
    ...silent.map(({ name }) => `${type.name}.${name} is neither open in @PersonalData nor @Sensitive.`),
    ...twice.map(({ name }) => `${type.name}.${name} is open in @PersonalData and declares itself too.`),
  ];
}

/** What is declared open and is not there: of a whole schema, since another lib may add the field. */
export function openedInVain(schema: GraphQLSchema): string[] {
  return objectTypes(schema).flatMap((type) => {
    const declared = type.extensions[declarations.type] as TypeDeclaration | undefined;
    const open = declared && 'personal' in declared ? declared.open : [];
    const names = Object.keys(type.getFields());
    return open
      .filter((name) => !names.includes(name))
      .map((name) => `${type.name} has no field ${name}, which @PersonalData opens.`);
  });
}

function guard(field: Field, { policy, action, field: name, row }: FieldDemand): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const withheld = withheldOf(field, `${policy.name}.${action}`);
  field.resolve = (parent, args, context, info) => {
    const known = row(parent);
    const allowed = policy.can(context.actor(known.centreId), action, known, name as never);
    return allowed ? resolve(parent, args, context, info) : withheld();
  };
}

/** What stands in the place of what may not be seen: the same as when there is nothing. */
function withheldOf(field: Field, permission: string): () => null | [] {
  if (!isNonNullType(field.type)) return () => null;
  if (isListType(getNullableType(field.type))) return () => [];
  return () => {
    throw new Forbidden(permission);
  };
}

function declarationOf(field: Field): FieldDeclaration | undefined {
  return field.extensions[declarations.field] as FieldDeclaration | undefined;
}

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];
}
