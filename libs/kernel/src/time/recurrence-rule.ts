/** The parts of an RRULE, checked. */
export interface RuleParts {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly count?: number;
  /** As written: `YYYYMMDD`, `YYYYMMDDTHHMMSS` (local time) or `YYYYMMDDTHHMMSSZ`. */
  readonly until?: string;
  /** Everything but UNTIL, as it was written. */
  readonly rest: string;
}

const numbers = (least: number, most: number, signed: boolean) => (value: string) =>
  value.split(',').every((item) => {
    if (!(signed ? /^[+-]?\d{1,4}$/ : /^\d{1,4}$/).test(item)) return false;
    const size = Math.abs(Number(item));
    return size >= least && size <= most;
  });

const oneNumber = (least: number, most: number) => (value: string) =>
  !value.includes(',') && numbers(least, most, false)(value);

const weekday = 'MO|TU|WE|TH|FR|SA|SU';

const checks: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  INTERVAL: oneNumber(1, 999),
  COUNT: oneNumber(1, 4000),
  UNTIL: (value) => /^\d{8}(T\d{6}Z?)?$/.test(value),
  WKST: (value) => new RegExp(`^(${weekday})$`).test(value),
  BYDAY: (value) => value.split(',').every((day) => new RegExp(`^([+-]?[1-9]\\d?)?(${weekday})$`).test(day)),
  BYMONTH: numbers(1, 12, false),
  BYMONTHDAY: numbers(1, 31, true),
  BYYEARDAY: numbers(1, 366, true),
  BYWEEKNO: numbers(1, 53, true),
  BYSETPOS: numbers(1, 366, true),
};

/** How many times there can be an nth weekday: in a month, in a year. */
const mostWeekdays = { DAILY: 0, WEEKLY: 0, MONTHLY: 5, YEARLY: 53 };

/**
 * Reads the value of an RRULE (RFC 5545 3.3.10, without `RRULE:`), in capitals, with each part once and in range.
 * Stricter than the library that expands it, which passes over what it does not understand: a slip in a rule must be
 * seen when it is typed, not when nobody comes. Repeats at most once a day: the time is the recurrence's, not the rule's.
 */
export function parseRule(rrule: string): RuleParts | 'bad-rule' | 'too-frequent' {
  if (rrule.length > 500) return 'bad-rule';
  const parts = new Map<string, string>();
  for (const part of rrule.split(';')) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return 'bad-rule';
    parts.set(name, value);
  }
  const withinADay = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.has(name));
  if (withinADay || /^(HOURLY|MINUTELY|SECONDLY)$/.test(parts.get('FREQ') ?? '')) return 'too-frequent';
  for (const [name, value] of parts) if (!Object.hasOwn(checks, name) || !checks[name]?.(value)) return 'bad-rule';
  const freq = parts.get('FREQ') as RuleParts['freq'] | undefined;
  if (!freq || !fitTogether(freq, parts)) return 'bad-rule';
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  return {
    freq,
    ...(count !== undefined && { count: Number(count) }),
    ...(until !== undefined && { until }),
    rest: [...parts].map(([name, value]) => `${name}=${value}`).join(';'),
  };
}

/** The combinations that RFC 5545 3.3.10 rules out. */
function fitTogether(freq: RuleParts['freq'], parts: ReadonlyMap<string, string>): boolean {
  if (parts.has('COUNT') && parts.has('UNTIL')) return false;
  if (parts.has('BYWEEKNO') && freq !== 'YEARLY') return false;
  if (parts.has('BYYEARDAY') && freq !== 'YEARLY') return false;
  if (parts.has('BYMONTHDAY') && freq === 'WEEKLY') return false;
  if (parts.has('BYSETPOS') && !['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'].some((by) => parts.has(by)))
    return false;
  const nth = [...(parts.get('BYDAY') ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (nth.length > 0 && parts.has('BYWEEKNO')) return false;
  return nth.every((n) => n <= mostWeekdays[freq]);
}
