import { createHash } from 'node:crypto';
import type { Centre } from '@hjerterom/centres';
import { showPhone, timeRange } from '@hjerterom/kernel';
import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { vtimezone } from '@hjerterom/platform/api';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { FeedEvent } from '../../calendar-feed/feed-events.js';

/** What a calendar is made of. */
export interface FeedContent {
  readonly events: readonly FeedEvent[];
  readonly centre: Pick<Centre, 'name' | 'zone' | 'phone'>;
  readonly language: Language;
}

const words: InEveryLanguage<{ name: (centre: string) => string; call: (centre: string, phone: string) => string }> = {
  nb: {
    name: (centre) => `Frivillig på ${centre}`,
    call: (centre, phone) => `Logg inn på Min side for å se mer. Spørsmål? Ring ${centre}: ${phone}`,
  },
  en: {
    name: (centre) => `Volunteer at ${centre}`,
    call: (centre, phone) => `Sign in to My page to see more. Questions? Call ${centre}: ${phone}`,
  },
};

const HALF_YEAR_MS = 183 * 86_400_000;

/**
 * A volunteer's promised times as a calendar to subscribe to (RFC 5545), on the clock of the centre. Calendars are shared
 * with families and firms, so it says what and in which district, and never who is helped.
 */
export function feedCalendar({ events, centre, language }: FeedContent, now: Date): string {
  const { zone } = centre;
  const say = words[language];
  const calendar = ical({ prodId: '//Hjerterom//calendar//NO', method: ICalCalendarMethod.PUBLISH });
  const instants = [now, ...events.flatMap(({ during: { start, end } }) => [start, end])].map((at) => at.getTime());
  const within = timeRange(
    new Date(Math.min(...instants) - HALF_YEAR_MS),
    new Date(Math.max(...instants) + HALF_YEAR_MS),
  );
  calendar.name(say.name(centre.name)).ttl(60 * 60);
  calendar.timezone({ name: null, generator: (name) => vtimezone(name, within) });
  for (const { eventId, title, where, during } of events) {
    calendar.createEvent({
      id: `${eventId}@hjerterom`,
      stamp: now,
      timezone: zone,
      start: onTheClock(during.start, zone),
      end: onTheClock(during.end, zone),
      summary: `${title} – ${centre.name}`,
      location: where,
      description: centre.phone ? say.call(centre.name, showPhone(centre.phone)) : null,
    });
  }
  return calendar.toString();
}

/** The same for the same content, whenever it is asked for: a weak entity tag (RFC 9110, 8.8.3). */
export function entityTag(content: FeedContent): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`;
}

function onTheClock(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
