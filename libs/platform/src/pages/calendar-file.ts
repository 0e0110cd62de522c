import { createHash } from 'node:crypto';
import { type TimeRange, timeRange, type Zone } from '@hjerterom/kernel';
import type { Request, Response } from 'express';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { vtimezone } from './vtimezone.js';

/** One time in a calendar. */
export interface CalendarFileEvent {
  /** The same in every calendar that shows this time. */
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly about?: string | null;
  readonly during: TimeRange;
}

/** A calendar that others subscribe to, on this clock. */
export interface CalendarFile {
  readonly name: string;
  readonly zone: Zone;
  readonly events: readonly CalendarFileEvent[];
}

const HALF_YEAR_MS = 183 * 86_400_000;

/** As a calendar to subscribe to (RFC 5545), with its zone written out. */
export function calendarText({ name, zone, events }: CalendarFile, now: Date): string {
  const calendar = ical({ prodId: '//Hjerterom//calendar//NO', method: ICalCalendarMethod.PUBLISH });
  const instants = [now, ...events.flatMap(({ during: { start, end } }) => [start, end])].map((at) => at.getTime());
  const within = timeRange(
    new Date(Math.min(...instants) - HALF_YEAR_MS),
    new Date(Math.max(...instants) + HALF_YEAR_MS),
  );
  calendar.name(name).ttl(60 * 60);
  calendar.timezone({ name: null, generator: (named) => vtimezone(named, within) });
  for (const { id, title, where, about, during } of events) {
    calendar.createEvent({
      ...{ id: `${id}@hjerterom`, stamp: now, timezone: zone },
      ...{ start: onTheClock(during.start, zone), end: onTheClock(during.end, zone) },
      ...{ summary: title, location: where, description: about ?? null },
    });
  }
  return calendar.toString();
}

/**
 * Sends a calendar from a secret address: once, as long as nothing in it changes, for a program that asks each hour
 * (a weak entity tag, RFC 9110, 8.8.3: the same for the same content, whenever it is asked for).
 */
export function sendSecretCalendar(request: Request, response: Response, file: CalendarFile, now: Date): void {
  const tag = `W/"${createHash('sha256').update(JSON.stringify(file)).digest('base64url').slice(0, 22)}"`;
  response.set({
    etag: tag,
    'cache-control': 'private, no-cache',
    'content-disposition': 'inline; filename="hjerterom.ics"',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  if (isKnown(tag, request.headers['if-none-match'])) response.status(304).end();
  else response.type('text/calendar; charset=utf-8').send(calendarText(file, now));
}

/** A program that asks far too often is asked to come again in an hour. */
export function sendAskLater(response: Response): void {
  response.status(429).set('retry-after', '3600').type('text/plain').send('429');
}

/**
 * Whether the reader has this already (RFC 9110, 13.1.2). Not Express's own `fresh`: that gives the whole again to one
 * who says `Cache-Control: no-cache` too, as calendar programs do.
 */
function isKnown(tag: string, ifNoneMatch = ''): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}

function onTheClock(instant: Date, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
