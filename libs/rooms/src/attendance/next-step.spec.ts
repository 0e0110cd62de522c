import { nextStep, type StepFacts } from './next-step.js';

/** A Tuesday at six in Oslo, booked two weeks before. */
const start = new Date('2026-12-01T17:00:00Z');
const hoursTo = (hours: number) => new Date(start.getTime() - hours * 3_600_000);
const facts = (given: Partial<StepFacts> = {}): StepFacts => ({
  ...{ now: hoursTo(300), zone: 'Europe/Oslo', reminderTime: '17:00', start, end: hoursTo(-2), since: hoursTo(336) },
  ...{ rule: 'off', askHours: 48, freeHours: 12, wantsReminder: true, remindedAt: null, askedAt: null },
  ...{ answered: false, countAskedAt: null, counted: false },
  ...given,
});
const step = (given: Partial<StepFacts>) => nextStep(facts(given));

describe('what comes next for a booked date', () => {
  it('is a reminder the day before, and after that the count', () => {
    expect(step({})).toEqual({ step: 'remind', at: new Date('2026-11-30T16:00:00Z') });
    expect(step({ remindedAt: hoursTo(25) })).toEqual({ step: 'count', at: hoursTo(-2) });
    expect(step({ wantsReminder: false })?.step).toBe('count');
  });

  it('is the question where the room asks, and no reminder beside it', () => {
    expect(step({ rule: 'keep' })).toEqual({ step: 'ask', at: hoursTo(48) });
    expect(step({ rule: 'keep', askedAt: hoursTo(48) })?.step).toBe('count');
  });

  it('is to free it where silence frees, unless somebody has answered', () => {
    expect(step({ rule: 'free', askedAt: hoursTo(48) })).toEqual({ step: 'free', at: hoursTo(12) });
    expect(step({ rule: 'free', askedAt: hoursTo(48), answered: true })?.step).toBe('count');
  });

  it('frees nothing that was asked about too late, or never', () => {
    expect(step({ rule: 'free', askedAt: hoursTo(12) })?.step).toBe('count');
    expect(step({ rule: 'free', since: hoursTo(47), now: hoursTo(40) })?.step).toBe('count');
    expect(step({ rule: 'free', askedAt: hoursTo(48), now: hoursTo(0) })?.step).toBe('count');
  });

  it('is nothing once it was counted or asked about', () => {
    expect(step({ remindedAt: hoursTo(25), counted: true })).toBeNull();
    expect(step({ remindedAt: hoursTo(25), countAskedAt: hoursTo(-2) })).toBeNull();
  });
});
