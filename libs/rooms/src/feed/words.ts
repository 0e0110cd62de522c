import type { InEveryLanguage } from '@hjerterom/platform';

interface Words {
  readonly booked: string;
  readonly own: (centre: string) => string;
  readonly ofAssociation: (association: string, centre: string) => string;
}

/** What stands in calendars of bookings. */
export const feedWords: InEveryLanguage<Words> = {
  nb: {
    booked: 'Booket lokale',
    own: (centre) => `Lokaler jeg har booket på ${centre}`,
    ofAssociation: (association, centre) => `${association}: lokaler på ${centre}`,
  },
  en: {
    booked: 'Booked room',
    own: (centre) => `Rooms I have booked at ${centre}`,
    ofAssociation: (association, centre) => `${association}: rooms at ${centre}`,
  },
};
