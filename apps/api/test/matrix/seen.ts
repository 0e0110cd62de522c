import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';

/** Whose something is, to the one who asks. `gone` is of somebody who has been erased, or never was. */
export const relations = ['own', 'related', 'other', 'foreign', 'gone'] as const;
export type Relation = (typeof relations)[number];

/** Tells whose a row is, by its id; null for an id of nothing that belongs to somebody or some centre. */
export type RelationOf = (id: string) => Relation | null;

/** What somebody saw: for each `Type.field` of which relations, each with one place where it stood. */
export class Seen {
  private readonly places = new Map<string, Map<Relation, string>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Notes one thing that was seen, or done. */
  note(field: string, relation: Relation, place: string): void {
    const known = this.places.get(field) ?? new Map<Relation, string>();
    this.places.set(field, known);
    if (!known.has(relation)) known.set(relation, place);
  }

  /**
   * Notes all that stands in the answer of a root field. An object is of whom its id tells; one without an id is of the
   * same as what it stands in. Nothing counts as seen where null or an empty list stands.
   */
  noteAnswer(
    operation: 'Query' | 'Mutation',
    name: string,
    answer: unknown,
    relationOf: RelationOf,
    by: Relation,
  ): void {
    const root = operation === 'Query' ? this.schema.getQueryType() : this.schema.getMutationType();
    const type = root?.getFields()[name]?.type;
    if (!type || isNothing(answer)) return;
    this.noteValue(getNamedType(type), answer, relationOf, by, `${operation}.${name}`);
  }

  of(field: string): ReadonlyMap<Relation, string> {
    return this.places.get(field) ?? new Map();
  }

  private noteValue(type: GraphQLNamedType, value: unknown, relationOf: RelationOf, by: Relation, place: string): void {
    if (isNothing(value)) return;
    if (Array.isArray(value)) {
      for (const one of value) this.noteValue(type, one, relationOf, by, place);
      return;
    }
    const object = value as Record<string, unknown>;
    // The members of a union answer under names that begin with their own: see wholeOperation.
    const named = isUnionType(type) ? this.schema.getType(String(object.__typename)) : type;
    const prefix = isUnionType(type) ? `${object.__typename}_` : '';
    if (!isObjectType(named)) return;
    const relation = relationOfObject(object, prefix, relationOf) ?? by;
    for (const field of Object.values(named.getFields())) {
      const inside = object[`${prefix}${field.name}`];
      if (isNothing(inside)) continue;
      this.note(`${named.name}.${field.name}`, relation, place);
      this.noteValue(getNamedType(field.type), inside, relationOf, relation, `${place}.${field.name}`);
    }
  }
}

function relationOfObject(object: Record<string, unknown>, prefix: string, relationOf: RelationOf): Relation | null {
  for (const key of ['id', 'personId', 'offerId']) {
    const id = object[`${prefix}${key}`];
    const relation = typeof id === 'string' ? relationOf(id) : null;
    if (relation) return relation;
  }
  return null;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether there was any row in an answer: a page without rows is none. */
export function hasRows(answer: unknown): boolean {
  if (isNothing(answer)) return false;
  return !(typeof answer === 'object' && answer !== null && 'edges' in answer && isNothing(answer.edges));
}
