import { policies, type Rule } from '@hjerterom/platform';

type AnyRule = Rule<Record<string, string>, string>;
type Rules = Record<string, readonly AnyRule[]>;

/** A mistake in a policy, as somebody might make one. */
export interface Mistake {
  readonly what: string;
  /** Where the matrix must tell it. */
  readonly told: string;
  readonly policy: string;
  readonly action: string;
  readonly change: (rules: readonly AnyRule[]) => readonly AnyRule[];
}

const forVolunteers = (change: (rule: AnyRule) => AnyRule) => (rules: readonly AnyRule[]) =>
  rules.map((rule) => (rule.roles.includes('volunteer') ? change(rule) : rule));

/** A role too many, a condition on the row that is forgotten, and a sensitive field too many: each seen by volunteers. */
export const mistakes: readonly Mistake[] = [
  {
    what: 'a role too many',
    told: 'Need.notes: volunteer is to reach «-»',
    ...{ policy: 'needs.need', action: 'read' },
    change: (rules) => rules.map((rule) => ({ ...rule, roles: [...rule.roles, 'volunteer'] })),
  },
  {
    what: 'a condition on the row that was dropped',
    told: 'Person.contactPoints: volunteer is to reach «own»',
    ...{ policy: 'people.person', action: 'read' },
    change: forVolunteers((rule) => ({ ...rule, where: {} })),
  },
  {
    what: 'a field set that was widened',
    told: 'Volunteer.note: volunteer is to reach «-»',
    ...{ policy: 'volunteers.volunteer', action: 'read' },
    change: forVolunteers((rule) => ({ ...rule, fields: ['note', ...rule.fields] })),
  },
];

/** Makes the mistake while the function runs. */
export async function withMistake<T>({ policy, action, change }: Mistake, fn: () => Promise<T>): Promise<T> {
  const rules = policies.get(policy)?.rules as unknown as Rules;
  const right = rules[action] ?? [];
  rules[action] = change(right);
  try {
    return await fn();
  } finally {
    rules[action] = right;
  }
}
