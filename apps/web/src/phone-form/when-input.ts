import type { WhenInput } from '../gql/graphql.js';
import type { LocalWhen, WhenReading } from '../needs/when-words/reading.js';
import { instantOf } from './local-instant.js';

/** A time on the centre's calendar and clock, as the program takes it. What is empty is left out. */
export function whenInput(when: LocalWhen, zone: string): WhenInput {
  const minutes = when.minutes || undefined;
  switch (when.kind) {
    case 'fixed':
      return { fixed: { startsAt: instantOf(when.date, when.time, zone), minutes } };
    case 'window':
      return {
        window: {
          from: instantOf(when.fromDate, when.fromTime, zone),
          to: instantOf(when.toDate, when.toTime, zone),
          minutes,
        },
      };
    case 'series':
      return {
        series: {
          rrule: when.rrule,
          startDate: when.startDate,
          startTime: when.startTime,
          minutes,
          untilDate: when.untilDate || undefined,
        },
      };
  }
}

/** All its dates and times are there: a field that is being corrected may be empty. */
export function isWhole(when: LocalWhen): boolean {
  switch (when.kind) {
    case 'fixed':
      return Boolean(when.date && when.time);
    case 'window':
      return Boolean(when.fromDate && when.fromTime && when.toDate && when.toTime);
    case 'series':
      return Boolean(when.startDate && when.startTime);
  }
}

/** The time alone: how the words were taken is not kept. */
export function localWhen({ rest: _rest, spans: _spans, unsure: _unsure, ...when }: WhenReading): LocalWhen {
  return when;
}
