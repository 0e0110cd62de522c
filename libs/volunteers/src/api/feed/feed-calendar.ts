import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { CalendarEntry } from '@hjerterom/people';
import type { InEveryLanguage, Language } from '@hjerterom/platform';
import type { CalendarFile } from '@hjerterom/platform/api';

/** What a calendar is made of. */
export interface FeedContent {
  readonly events: readonly CalendarEntry[];
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

/**
 * A volunteer's promised times as a calendar. Calendars are shared with families and firms, so it says what and in which
 * district, and never who is helped.
 */
export function feedCalendar({ events, centre, language }: FeedContent): CalendarFile {
  const say = words[language];
  const about = centre.phone ? say.call(centre.name, showPhone(centre.phone)) : null;
  return {
    name: say.name(centre.name),
    zone: centre.zone,
    events: events.map(({ eventId, title, where, during }) => {
      return { id: eventId, title: `${title} – ${centre.name}`, where, about, during };
    }),
  };
}
