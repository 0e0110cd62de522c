import { Forbidden } from '../errors.js';
import type { Actor, Role } from './actor.js';

/** A row as a policy sees it: always in a centre. */
export interface PolicyRow {
  centreId: string;
}

type Comparable = 'personId' | 'subjectId';

/**
 * One way to be allowed: these roles, on rows whose named fields equal the actor's person or link subject; and of the
 * policy's sensitive fields, these.
 */
export interface Rule<Row, Field extends string = never> {
  readonly roles: readonly Role[];
  readonly where: Partial<Record<keyof Row & string, Comparable>>;
  readonly fields: readonly Field[];
}

/** A condition for a WHERE clause; its values were pushed onto the caller's parameters. */
export type SqlCondition = string;

/**
 * Who may do what with one aggregate: role × action × row × field set. Default deny; a row of another centre is never
 * allowed, and a sensitive field only by a rule that names it. The same rules serve as a check (`can`, `assert`), as a
 * filter in the query (`where`) and for a column of it (`column`).
 */
export class Policy<Row extends PolicyRow = PolicyRow, Action extends string = string, Field extends string = never> {
  constructor(
    readonly name: string,
    readonly rules: Readonly<Record<Action, readonly Rule<Row, Field>[]>>,
    /** The fields that a row does not give away just because it may be read. */
    readonly sensitive: readonly Field[] = [],
  ) {
    policies.set(name, this as unknown as Policy);
  }

  /** May this actor do this with this row; and, when a sensitive field is named, with that field of it? */
  can(actor: Actor, action: Action, row: Row, field?: Field): boolean {
    if (actor.centreId === null || row.centreId !== actor.centreId) return false;
    return this.of(actor, action, field).some((rule) =>
      entries(rule).every(([name, against]) => actor[against] != null && row[name] === actor[against]),
    );
  }

  /** As `can`, for a verb. @throws Forbidden */
  assert(actor: Actor, action: Action, row: Row): void {
    if (!this.can(actor, action, row)) throw new Forbidden(`${this.name}.${action}`);
  }

  /** Is there any row at all that this actor might do this with? Asked before the work begins. */
  mightAllow(actor: Actor, action: Action): boolean {
    return actor.centreId !== null && this.of(actor, action).length > 0;
  }

  /**
   * The same rules as SQL over the alias, with columns in snake_case; parameters are pushed onto `params`. With a
   * sensitive field: the rows of which the actor may know that field.
   */
  where(actor: Actor, action: Action, alias: string, params: unknown[], field?: Field): SqlCondition {
    const rules = this.of(actor, action, field);
    if (actor.centreId === null || rules.length === 0) return 'false';
    const placeholder = (value: unknown) => `$${params.push(value)}`;
    const inCentre = `${alias}.centre_id = ${placeholder(actor.centreId)}`;
    if (rules.some((rule) => entries(rule).length === 0)) return inCentre;
    const any = rules.map((rule) =>
      entries(rule)
        .map(([name, against]) => `${alias}.${snake(name)} = ${placeholder(actor[against] ?? null)}`)
        .join(' AND '),
    );
    return `${inCentre} AND (${any.join(' OR ')})`;
  }

  /** A sensitive field for a select list: the expression (its column, unless given) where the actor may know it, else null. */
  column(
    actor: Actor,
    action: Action,
    alias: string,
    field: Field,
    params: unknown[],
    expression = `${alias}.${snake(field)}`,
  ): string {
    const allowed = this.where(actor, action, alias, params, field);
    return `CASE WHEN ${allowed} THEN ${expression} END AS "${field}"`;
  }

  private of(actor: Actor, action: Action, field?: Field): readonly Rule<Row, Field>[] {
    return this.rules[action].filter(
      (rule) =>
        rule.roles.some((role) => actor.roles.includes(role)) && (field === undefined || rule.fields.includes(field)),
    );
  }
}

/** Every policy that has been loaded: for the map and for the schema test. */
export const policies = new Map<string, Policy>();

/**
 * A rule for these roles on any row of their centre; with `where`, only where the row's fields are the actor's own; with
 * `fields`, also these of the sensitive fields.
 */
export function allow<Row = PolicyRow, Field extends string = never>(
  roles: readonly Role[],
  where: Rule<Row>['where'] = {},
  fields: readonly Field[] = [],
): Rule<Row, Field> {
  return { roles, where, fields };
}

function entries<Row>(rule: Pick<Rule<Row>, 'where'>): [keyof Row & string, Comparable][] {
  return Object.entries(rule.where) as [keyof Row & string, Comparable][];
}

function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
