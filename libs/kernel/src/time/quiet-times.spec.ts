import { afterQuietTimes, type QuietTime } from './quiet-times.js';
import { instantOf } from './zone.js';

const oslo = 'Europe/Oslo';
const night = { from: '21:00', to: '08:00' };
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), oslo);
const school: QuietTime = { days: 'weekdays', from: '08:00', to: '15:00' };
const sleep: QuietTime = { days: 'weekend', from: '19:00', to: '11:00' };

describe('somebody’s own quiet times', () => {
  it.each([
    // 24 November 2026 is a Tuesday.
    ['a weekday at school', '2026-11-24 10:00', '2026-11-24 15:00'],
    ['the minute they end', '2026-11-24 15:00', '2026-11-24 15:00'],
    ['a night of the house, then school', '2026-11-24 22:00', '2026-11-25 15:00'],
    ['Saturday by day', '2026-11-28 12:00', '2026-11-28 12:00'],
    ['Saturday evening, over midnight', '2026-11-28 20:00', '2026-11-29 11:00'],
    ['Sunday evening, then school on Monday', '2026-11-29 20:00', '2026-11-30 15:00'],
    ['Friday night, which is no weekend yet', '2026-11-27 22:00', '2026-11-28 08:00'],
    ['the night the clocks go forward', '2026-03-28 22:00', '2026-03-29 11:00'],
    ['the night the clocks go back', '2026-10-24 22:00', '2026-10-25 11:00'],
  ])('let what is due on %s go when all is over', (_, due, sent) => {
    expect(afterQuietTimes(at(due), night, [school, sleep], oslo)).toEqual(at(sent));
  });

  it('are none when they end as they begin, and without them the house alone decides', () => {
    const none: QuietTime = { days: 'weekdays', from: '10:00', to: '10:00' };
    expect(afterQuietTimes(at('2026-11-24 10:00'), night, [none], oslo)).toEqual(at('2026-11-24 10:00'));
    expect(afterQuietTimes(at('2026-11-24 23:00'), night, [], oslo)).toEqual(at('2026-11-25 08:00'));
  });

  it('that leave no moment of the week free are found out', () => {
    const whole = (days: QuietTime['days']): QuietTime => ({ days, from: '07:00', to: '22:00' });
    expect(afterQuietTimes(at('2026-11-24 10:00'), night, [whole('weekdays'), whole('weekend')], oslo)).toBeNull();
    expect(afterQuietTimes(at('2026-11-24 10:00'), night, [whole('weekdays')], oslo)).toEqual(at('2026-11-28 08:00'));
  });
});
