import { showPhone } from '@hjerterom/kernel';
import type { InEveryLanguage } from '@hjerterom/platform';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { OfferPage } from './read-page.js';

const words: InEveryLanguage<{ call: (centre: string, phone: string) => string }> = {
  nb: { call: (centre, phone) => `Spørsmål? Ring ${centre}: ${phone}` },
  en: { call: (centre, phone) => `Questions? Call ${centre}: ${phone}` },
};

/**
 * The promised dates as a calendar file (RFC 5545), in UTC. A calendar is often shared with others: it says what, when
 * and roughly where, never who is helped, and not the link either, since whoever has that can give the place back.
 */
export function calendarFile(
  { promised, view, centre, language }: Pick<OfferPage, 'promised' | 'view' | 'centre' | 'language'>,
  now: Date,
): string {
  const { call } = words[language];
  const calendar = ical({ prodId: '//Hjerterom//offers//NO', method: ICalCalendarMethod.PUBLISH });
  for (const { occurrenceId, during } of promised) {
    calendar.createEvent({
      // The same date keeps its id, so that a second download changes the event and makes no other.
      id: `${occurrenceId}@hjerterom`,
      stamp: now,
      start: during.start,
      end: during.end,
      summary: `${view?.title ?? ''} – ${centre.name}`,
      location: view?.where ?? null,
      description: centre.phone ? call(centre.name, showPhone(centre.phone)) : null,
    });
  }
  return calendar.toString();
}
