import { nextReminder, type ReminderFacts } from './next-reminder.js';

/** Handed out on a Tuesday at ten, due on the Friday. */
const facts = (given: Partial<ReminderFacts> = {}): ReminderFacts => ({
  ...{ now: new Date('2026-11-24T09:00:00Z'), zone: 'Europe/Oslo', reminderTime: '17:00', what: 'key' },
  ...{ handedAt: new Date('2026-11-24T09:00:00Z'), dueOn: '2026-11-27', dueRemindedAt: null, lateReminders: 0 },
  ...given,
});
const late = { dueRemindedAt: new Date('2026-11-26T16:00:00Z'), now: new Date('2026-11-27T23:00:00Z') };

describe('whoever has a key', () => {
  it('is reminded the day before it is due, and not when they got it after that', () => {
    expect(nextReminder(facts())).toEqual({ step: 'due', at: new Date('2026-11-26T16:00:00Z') });
    expect(nextReminder(facts({ handedAt: new Date('2026-11-26T17:00:00Z') }))).toMatchObject({ step: 'late' });
    expect(nextReminder(facts({ dueOn: null }))).toBeNull();
  });

  it('is reminded the day after, a week later and once more, and then no more', () => {
    const told = [0, 1, 2, 3].map((lateReminders) => nextReminder(facts({ ...late, lateReminders }))?.at ?? null);
    expect(told).toEqual([
      ...[new Date('2026-11-28T16:00:00Z'), new Date('2026-12-05T16:00:00Z'), new Date('2026-12-12T16:00:00Z')],
      null,
    ]);
  });

  it('is told of a code before its last day, and never after: it cannot be brought back', () => {
    expect(nextReminder(facts({ what: 'code' }))).toMatchObject({ step: 'due' });
    expect(nextReminder(facts({ what: 'code', ...late }))).toBeNull();
  });
});
