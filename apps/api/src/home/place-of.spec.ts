import type { Membership } from '@hjerterom/platform/api';
import { placeOf } from './place-of.js';

const centres = [{ id: 'sentral', slug: 'prove', name: 'Prøvesentralen' }];
const as = (...roles: Membership['roles']): Membership[] => [{ centreId: 'sentral', personId: 'stine', roles }];
const applied = () => '/v/stine.underskrift';
const nobody = () => null;

describe('where one begins', () => {
  it.each([
    ['the leader', as('leader'), applied, '/c/prove/today'],
    ['a volunteer, also one who once applied', as('resident', 'volunteer'), applied, '/c/prove/me'],
    ['the contact of an association', as('contact'), nobody, '/c/prove/my-associations'],
    ['whoever has applied', as('resident'), applied, '/v/stine.underskrift'],
  ])('is for %s where there is something to do', (_who, memberships, status, path) => {
    expect(placeOf(memberships, centres, status)).toEqual({ path, centreName: 'Prøvesentralen' });
  });

  it('is nowhere for those who have nothing to do here', () => {
    expect(placeOf(as('resident'), centres, nobody)).toBeNull();
    expect(placeOf([], centres, applied)).toBeNull();
  });
});
