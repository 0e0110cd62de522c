import { type VolunteerStatus, volunteerStatuses } from '../contracts/index.js';
import { nextStatuses } from './volunteer.states.js';

describe("a volunteer's way", () => {
  // The whole table: a row is where one stands, a column where one may go.
  const table: Record<VolunteerStatus, string> = {
    //            applied interviewed approved paused left
    applied: '      -        yes         -       -     yes',
    interviewed: '  -         -         yes      -     yes',
    approved: '     -         -          -      yes    yes',
    paused: '       -         -         yes      -     yes',
    left: '        yes        -          -       -      - ',
  };

  it.each(volunteerStatuses)('from %s goes where the table says, and nowhere else', (from) => {
    const allowed = table[from].trim().split(/\s+/);
    const expected = volunteerStatuses.filter((_, column) => allowed[column] === 'yes');
    expect(nextStatuses[from]).toEqual(expected);
  });
});
