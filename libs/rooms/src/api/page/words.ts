import type { InEveryLanguage } from '@hjerterom/platform';

interface PageWords {
  readonly title: string;
  readonly lead: (centre: string) => string;
  readonly week: string;
  readonly free: string;
  readonly taken: string;
  readonly closed: string;
  readonly now: string;
  readonly next: string;
  readonly today: string;
  readonly nothingToday: string;
  readonly houseRules: string;
  readonly equipment: string;
  readonly accessibility: string;
  readonly holds: string;
  readonly where: string;
  readonly opening: string;
  readonly alwaysOpen: string;
  readonly price: string;
  readonly gratis: string;
  readonly perHour: (kroner: number) => string;
  readonly freeLocal: string;
  readonly decided: string;
  readonly direct: string;
  readonly sign: string;
  readonly feed: string;
  readonly all: string;
  readonly borrow: string;
  readonly weekPlan: (days: string, week: number | null) => string;
  readonly weekBefore: string;
  readonly weekAfter: string;
  readonly screen: string;
  readonly asOf: (time: string) => string;
  readonly old: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** What the public pages of rooms say. */
export const words: InEveryLanguage<PageWords> = {
  nb: {
    title: 'Lokaler',
    lead: (centre) => `Dette kan lag og foreninger låne av ${centre}.`,
    week: 'Denne uka',
    free: 'Ledig',
    taken: 'Opptatt',
    closed: 'Stengt',
    now: 'Nå',
    next: 'Neste',
    today: 'I dag',
    nothingToday: 'Ingenting er booket i dag.',
    houseRules: 'Husregler',
    equipment: 'Utstyr',
    accessibility: 'Tilgjengelighet',
    holds: 'Plass til',
    where: 'Hvor',
    opening: 'Åpent',
    alwaysOpen: 'Alltid',
    price: 'Pris',
    gratis: 'Gratis',
    perHour: (kroner) => `${kroner} kr timen`,
    freeLocal: 'gratis for lokale foreninger',
    decided: 'Du søker, og sentralen svarer.',
    direct: 'Du kan booke med en gang.',
    sign: 'Dørskilt',
    feed: 'Kalender å abonnere på',
    all: 'Alle lokaler',
    borrow: 'Logg inn og lån et lokale',
    weekPlan: (days, week) => (week === null ? `Ukeplan ${days}` : `Ukeplan, uke ${week}: ${days}`),
    weekBefore: 'Uka før',
    weekAfter: 'Uka etter',
    screen: 'Hva skjer i dag',
    asOf: (time) => `Oppdatert kl. ${time}`,
    old: 'Uten nett. Det som står her, er fra kl.',
    codes: {
      projector: 'prosjektør',
      screen: 'skjerm',
      whiteboard: 'tavle',
      speakers: 'høyttalere',
      'hearing-loop': 'teleslynge',
      kitchen: 'kjøkken',
      kitchenette: 'tekjøkken',
      toys: 'leker',
      mats: 'matter',
      grill: 'grill',
      'step-free': 'uten trinn',
      'accessible-toilet': 'toalett for rullestol',
      lift: 'heis',
      parking: 'parkering for rullestolbrukere',
      meeting: 'møte',
      lecture: 'foredrag',
      party: 'fest',
    },
  },
  en: {
    title: 'Rooms',
    lead: (centre) => `This is what associations can borrow from ${centre}.`,
    week: 'This week',
    free: 'Free',
    taken: 'Taken',
    closed: 'Closed',
    now: 'Now',
    next: 'Next',
    today: 'Today',
    nothingToday: 'Nothing is booked today.',
    houseRules: 'House rules',
    equipment: 'Equipment',
    accessibility: 'Accessibility',
    holds: 'Room for',
    where: 'Where',
    opening: 'Open',
    alwaysOpen: 'Always',
    price: 'Price',
    gratis: 'Free',
    perHour: (kroner) => `NOK ${kroner} an hour`,
    freeLocal: 'free for local associations',
    decided: 'You apply, and the centre answers.',
    direct: 'You can book at once.',
    sign: 'Door sign',
    feed: 'Calendar to subscribe to',
    all: 'All rooms',
    borrow: 'Sign in and borrow a room',
    weekPlan: (days, week) => (week === null ? `Week plan ${days}` : `Week plan, week ${week}: ${days}`),
    weekBefore: 'The week before',
    weekAfter: 'The week after',
    screen: 'What is on today',
    asOf: (time) => `Updated at ${time}`,
    old: 'No network. What stands here is of',
    codes: {
      projector: 'projector',
      screen: 'screen',
      whiteboard: 'whiteboard',
      speakers: 'loudspeakers',
      'hearing-loop': 'hearing loop',
      kitchen: 'kitchen',
      kitchenette: 'kitchenette',
      toys: 'toys',
      mats: 'mats',
      grill: 'grill',
      'step-free': 'no steps',
      'accessible-toilet': 'wheelchair toilet',
      lift: 'lift',
      parking: 'parking for wheelchair users',
      meeting: 'meeting',
      lecture: 'lecture',
      party: 'party',
    },
  },
};
