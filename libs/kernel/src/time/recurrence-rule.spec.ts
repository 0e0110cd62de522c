import { parseRule } from './recurrence-rule.js';

describe('a rule', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=+2MO,4MO',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=-1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=DAILY;COUNT=10',
  ])('is let in: %s', (rrule) => {
    expect(parseRule(rrule)).toMatchObject({ freq: /FREQ=([A-Z]+)/.exec(rrule)?.[1], rest: rrule });
  });

  it('has its UNTIL set apart', () => {
    expect(parseRule('FREQ=DAILY;UNTIL=20261231T230000Z;INTERVAL=2')).toEqual({
      freq: 'DAILY',
      until: '20261231T230000Z',
      rest: 'FREQ=DAILY;INTERVAL=2',
    });
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=MINUTELY',
    'FREQ=SECONDLY;INTERVAL=999',
    'FREQ=DAILY;BYHOUR=8,12',
    'FREQ=WEEKLY;BYMINUTE=0',
  ])('happens at most once a day: %s', (rrule) => expect(parseRule(rrule)).toBe('too-frequent'));

  it.each([
    '',
    ';',
    'FREQ=',
    'FREQ=FORTNIGHTLY',
    'INTERVAL=2',
    'RRULE:FREQ=DAILY',
    'freq=daily',
    'FREQ=DAILY;',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY\nDTSTART:20260101',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1000',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=1,2',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=4001',
    'FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=2026-12-31',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=YEARLY;BYDAY=54MO',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYWEEKNO=1',
    'FREQ=DAILY;BYYEARDAY=1',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=DAILY;RSCALE=HEBREW',
    'FREQ=DAILY;__PROTO__=1',
    `FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(300)}1`,
  ])('is refused: %s', (rrule) => expect(parseRule(rrule)).toBe('bad-rule'));
});
