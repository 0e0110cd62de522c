import type { Role } from './actor.js';
import { allow, Policy } from './policy.js';

interface Row {
  centreId: string;
  personId: string;
}

const policy = new Policy<Row, 'read' | 'change', 'note' | 'phone'>(
  'test.thing',
  {
    read: [
      allow(['leader'], {}, ['note', 'phone']),
      allow(['staff']),
      allow(['volunteer'], { personId: 'personId' }, ['phone']),
    ],
    change: [allow(['leader'])],
  },
  ['note', 'phone'],
);
const row = { centreId: 'here', personId: 'me' };
const as = (...roles: Role[]) => ({ centreId: 'here', personId: 'me', roles });
const elsewhere = { centreId: 'elsewhere', personId: 'me', roles: ['leader'] as const };

describe('a policy', () => {
  it('gives a sensitive field only by a rule that names it', () => {
    expect(policy.can(as('staff'), 'read', row)).toBe(true);
    expect(policy.can(as('staff'), 'read', row, 'note')).toBe(false);
    expect(policy.can(as('leader'), 'read', row, 'note')).toBe(true);
    expect(policy.can(as('leader'), 'change', row, 'note')).toBe(false);
  });

  it('gives a field of only those rows that the same rule is about', () => {
    expect(policy.can(as('volunteer'), 'read', row, 'phone')).toBe(true);
    expect(policy.can(as('volunteer'), 'read', { ...row, personId: 'another' }, 'phone')).toBe(false);
    expect(policy.can(as('volunteer'), 'read', row, 'note')).toBe(false);
  });

  it('lets one role give what another of the same person does not', () => {
    const both = as('staff', 'volunteer');
    expect(policy.can(both, 'read', { ...row, personId: 'another' })).toBe(true);
    expect(policy.can(both, 'read', { ...row, personId: 'another' }, 'phone')).toBe(false);
    expect(policy.can(both, 'read', row, 'phone')).toBe(true);
  });

  it('says the same as a condition and as a column', () => {
    const params: unknown[] = ['before'];
    expect(policy.where(as('volunteer'), 'read', 't', params, 'phone')).toBe('t.centre_id = $2 AND (t.person_id = $3)');
    expect(policy.column(as('staff', 'volunteer'), 'read', 't', 'phone', params)).toBe(
      'CASE WHEN t.centre_id = $4 AND (t.person_id = $5) THEN t.phone END AS "phone"',
    );
    expect(policy.column(as('staff'), 'read', 't', 'note', params)).toBe('CASE WHEN false THEN t.note END AS "note"');
    expect(policy.where(as('leader'), 'read', 't', params, 'note')).toBe('t.centre_id = $6');
    expect(params).toEqual(['before', 'here', 'me', 'here', 'me', 'here']);
  });

  it('gives nothing in another centre, and nothing to nobody', () => {
    expect(policy.can(elsewhere, 'read', row, 'note')).toBe(false);
    expect(policy.can({ ...elsewhere, centreId: null }, 'read', row)).toBe(false);
    expect(policy.where({ ...elsewhere, centreId: null }, 'read', 't', [], 'note')).toBe('false');
  });
});
