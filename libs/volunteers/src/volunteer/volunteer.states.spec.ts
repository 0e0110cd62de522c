import { type VolunteerStatus, volunteerStatuses } from '../contracts/index.js';
import { choosable, nextStatuses } from './volunteer.states.js';

describe("a volunteer's way", () => {
  // The whole table: a row is where one stands, a column where one may go; `yes` can be chosen, `step` has a step of
  // its own (a talk, a no, a first task).
  const table: Record<VolunteerStatus, string> = {
    //               applied talk-booked approved declined active paused left
    applied: '          -       step        -       step     -      -    yes',
    'talk-booked': '    -        -         yes      step     -      -    yes',
    approved: '         -        -          -        -      step   yes   yes',
    declined: '        yes       -          -        -       -      -     - ',
    active: '           -        -          -        -       -     yes   yes',
    paused: '           -        -         yes       -      yes     -    yes',
    left: '            yes       -          -        -       -      -     - ',
  };
  const statusesWith = (from: VolunteerStatus, ...marks: string[]) => {
    const row = table[from].trim().split(/\s+/);
    return volunteerStatuses.filter((_, column) => marks.includes(row[column] ?? ''));
  };

  it.each(volunteerStatuses)('from %s goes where the table says, and nowhere else', (from) => {
    expect([...nextStatuses[from]].sort()).toEqual(statusesWith(from, 'yes', 'step').sort());
  });

  it.each(volunteerStatuses)('from %s only what has no step of its own can be chosen', (from) => {
    expect([...choosable(from)].sort()).toEqual(statusesWith(from, 'yes').sort());
  });
});
