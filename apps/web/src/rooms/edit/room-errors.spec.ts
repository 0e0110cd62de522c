import { roomErrors } from './room-errors.js';

describe('what the program says of a room', () => {
  it('stands at the field that it is about, by the name that the field has in the form', () => {
    const told = [
      { path: 'name', message: 'Dette må fylles ut.' },
      { path: 'setups.1.capacity', message: 'For mange.' },
      { path: 'openings.0.to', message: 'Ikke en tid.' },
      { path: 'seasons.2.openings.0.to', message: 'For tidlig.' },
      { path: 'pricePerHour', message: 'For dyrt.' },
      { path: 'permitChecklist.3', message: 'For lang.' },
      { path: 'permitChecklist.4', message: 'For kort.' },
    ];
    const setups = ['meeting', 'lecture'].map((code) => ({ code, capacity: 1 }));
    expect(roomErrors(told, { setups })).toEqual({
      name: 'Dette må fylles ut.',
      'capacities.lecture': 'For mange.',
      'openings.0.to': 'Ikke en tid.',
      'seasons.2.openings.0.to': 'For tidlig.',
      kroner: 'For dyrt.',
      checklist: 'For lang.',
    });
  });
});
