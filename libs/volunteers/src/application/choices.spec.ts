import { weekOf } from './choices.js';

describe('the parts of a week', () => {
  it('are hours on the days they mean, and parts that meet are one', () => {
    expect(weekOf(['weekend'])).toEqual([
      { weekday: 6, from: '10:00', to: '18:00' },
      { weekday: 7, from: '10:00', to: '18:00' },
    ]);
    expect(weekOf(['evening', 'afternoon'])).toEqual(
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '12:00', to: '21:00' })),
    );
    expect(weekOf(['morning', 'evening'])).toHaveLength(10);
    expect(weekOf([])).toEqual([]);
  });
});
