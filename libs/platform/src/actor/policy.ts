import { Forbidden } from '../errors.js';
import type { Actor, Role } from './actor.js';

/** A row as a policy sees it: always in a centre. */
export interface PolicyRow {
  centreId: string;
}

type Comparable = 'personId' | 'subjectId';

/** One way to be allowed: these roles, and the named fields of the row equal to the actor's person or link subject. */
export interface Rule<Row> {
  readonly roles: readonly Role[];
  readonly where: Partial<Record<keyof Row & string, Comparable>>;
}

/** A condition for a WHERE clause; its values were pushed onto the caller's parameters. */
export type SqlCondition = string;

/**
 * Who may do what with one aggregate: role × action × row. Default deny; a row of another centre is never allowed.
 * The same rules serve as a check (`can`, `assert`) and as a filter in the query (`where`).
 */
export class Policy<Row extends PolicyRow = PolicyRow, Action extends string = string> {
  constructor(
    readonly name: string,
    readonly rules: Readonly<Record<Action, readonly Rule<Row>[]>>,
  ) {
    policies.set(name, this as unknown as Policy);
  }

  /** May this actor do this with this row? */
  can(actor: Actor, action: Action, row: Row): boolean {
    if (actor.centreId === null || row.centreId !== actor.centreId) return false;
    return this.of(actor, action).some((rule) =>
      entries(rule).every(([field, against]) => actor[against] != null && row[field] === actor[against]),
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

  /** The same rules as SQL over the alias, with columns in snake_case; parameters are pushed onto `params`. */
  where(actor: Actor, action: Action, alias: string, params: unknown[]): SqlCondition {
    const rules = this.of(actor, action);
    if (actor.centreId === null || rules.length === 0) return 'false';
    const placeholder = (value: unknown) => `$${params.push(value)}`;
    const inCentre = `${alias}.centre_id = ${placeholder(actor.centreId)}`;
    const any = rules.map((rule) => {
      const all = entries(rule).map(
        ([field, against]) => `${alias}.${snake(field)} = ${placeholder(actor[against] ?? null)}`,
      );
      return all.length === 0 ? 'true' : all.join(' AND ');
    });
    return any.includes('true') ? inCentre : `${inCentre} AND (${any.join(' OR ')})`;
  }

  private of(actor: Actor, action: Action): readonly Rule<Row>[] {
    return this.rules[action].filter((rule) => rule.roles.some((role) => actor.roles.includes(role)));
  }
}

/** Every policy that has been loaded: for the map and for the schema test. */
export const policies = new Map<string, Policy>();

/** A rule for these roles on any row of their centre; with `where`, only where the row's fields are the actor's own. */
export function allow<Row = PolicyRow>(roles: readonly Role[], where: Rule<Row>['where'] = {}): Rule<Row> {
  return { roles, where };
}

function entries<Row>(rule: Rule<Row>): [keyof Row & string, Comparable][] {
  return Object.entries(rule.where) as [keyof Row & string, Comparable][];
}

function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
