import type { Role } from '@hjerterom/platform';
import { personPolicy } from './person.policy.js';

const centreId = 'here';
const own = { id: 'me', centreId };
const other = { id: 'somebody', centreId };
const actor = (role: Role, where = centreId) => ({ centreId: where, personId: 'me', roles: [role] });

describe('who may do what with a person', () => {
  it.each(['coordinator', 'leader', 'staff', 'system'] as const)('a %s reads and keeps everybody', (role) => {
    for (const action of ['read', 'register', 'update'] as const) {
      expect(personPolicy.can(actor(role), action, other)).toBe(true);
    }
  });

  it.each(['volunteer', 'contact', 'resident'] as const)('a %s reads their own card and changes none', (role) => {
    expect(personPolicy.can(actor(role), 'read', own)).toBe(true);
    expect(personPolicy.can(actor(role), 'read', other)).toBe(false);
    expect(personPolicy.can(actor(role), 'update', own)).toBe(false);
    expect(personPolicy.can(actor(role), 'register', own)).toBe(false);
  });

  it.each(['anonymous', 'link'] as const)('%s reads nobody', (role) => {
    expect(personPolicy.can(actor(role), 'read', own)).toBe(false);
  });

  it('nobody sees into another centre', () => {
    expect(personPolicy.can(actor('leader', 'elsewhere'), 'read', other)).toBe(false);
  });
});
