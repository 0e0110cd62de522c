import { whatCounts } from './what-counts.js';

const here = { centreId: 'here', personId: 'kari', roles: ['leader', 'volunteer'] as const, demands: true };
const there = { centreId: 'there', personId: 'kari', roles: ['coordinator'] as const, demands: false };
const plain = ({ centreId, personId, roles }: typeof here | typeof there) => ({
  centreId,
  personId,
  roles: [...roles],
});

describe('what counts of what an account is', () => {
  it('is all of it when the second factor was shown', () => {
    const login = { secondFactor: true, hasTotp: true, held: [here, there] };
    expect(whatCounts(login)).toEqual({ memberships: [plain(here), plain(there)], awaits: null });
  });

  it('is nothing until the second factor is shown, for who has one', () => {
    expect(whatCounts({ secondFactor: false, hasTotp: true, held: [there] })).toEqual({
      memberships: [],
      awaits: 'second-step',
    });
  });

  it('is what is not at a desk where the centre demands one, and everything elsewhere', () => {
    expect(whatCounts({ secondFactor: false, hasTotp: false, held: [here, there] })).toEqual({
      memberships: [{ centreId: 'here', personId: 'kari', roles: ['volunteer'] }, plain(there)],
      awaits: 'set-up',
    });
  });

  it('is all of it where nobody demands one', () => {
    expect(whatCounts({ secondFactor: false, hasTotp: false, held: [there] })).toEqual({
      memberships: [plain(there)],
      awaits: null,
    });
  });
});
