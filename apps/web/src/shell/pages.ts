import { useLeads } from '../roles/roles.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';

/** The main pages, in the order of the navigation and of the command palette, with the key that leads there. */
export const pages = [
  { to: '/c/$centre/today', word: 'today', key: '1' },
  { to: '/c/$centre/needs', word: 'needs', key: '2' },
  { to: '/c/$centre/needs/new', word: 'newCall', key: 'n' },
  { to: '/c/$centre/volunteers', word: 'volunteers', key: '3' },
  { to: '/c/$centre/people', word: 'people', key: '4' },
  { to: '/c/$centre/call-list', word: 'callList', key: '5' },
  { to: '/c/$centre/rooms', word: 'rooms', key: '7' },
  { to: '/c/$centre/bookings/new', word: 'bookRoom', key: 'b' },
  { to: '/c/$centre/roles', word: 'roles', key: '6' },
  { to: '/c/$centre/associations', word: 'associations', key: '8' },
] as const;

/** The main pages of whoever speaks or books for an association. */
export const contactPages = [
  { to: '/c/$centre/my-associations', word: 'myAssociations', key: '1' },
  { to: '/c/$centre/bookings', word: 'ownBookings', key: '2' },
  { to: '/c/$centre/rooms/find', word: 'findRoom', key: '3' },
  { to: '/c/$centre/rooms/follow-up', word: 'afterBooking', key: '4' },
] as const;

/** Pages for those who answer for the centre: in the palette, and below every page. */
export const answerablePages = [
  { to: '/c/$centre/audit', word: 'audit' },
  { to: '/c/$centre/retention', word: 'retention' },
] as const;

/** A main page of somebody's. */
export type MainPage = (typeof pages)[number] | (typeof contactPages)[number];

/** The main pages that are something to the user: for those who run the centre, for those who lead it, for contacts. */
export function usePages(): readonly MainPage[] {
  const atTheDesk = useAtTheDesk();
  const leads = useLeads();
  const { roles } = useCentre();
  if (atTheDesk) return pages.filter(({ word }) => leads || word !== 'roles');
  return roles.includes('CONTACT') ? contactPages : [];
}

/** The pages that are something to a user who answers for the centre. */
export function useAnswerablePages(): readonly (typeof answerablePages)[number][] {
  const { roles } = useCentre();
  return roles.includes('LEADER') || roles.includes('COORDINATOR') ? answerablePages : [];
}
