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
  { to: '/c/$centre/roles', word: 'roles', key: '6' },
] as const;

/** Pages for those who answer for the centre: in the palette, and below every page. */
export const answerablePages = [
  { to: '/c/$centre/audit', word: 'audit' },
  { to: '/c/$centre/retention', word: 'retention' },
] as const;

/** The main pages that are something to the user: for those who run the centre, and roles for those who lead it. */
export function usePages(): readonly (typeof pages)[number][] {
  const atTheDesk = useAtTheDesk();
  const leads = useLeads();
  return atTheDesk ? pages.filter(({ word }) => leads || word !== 'roles') : [];
}

/** The pages that are something to a user who answers for the centre. */
export function useAnswerablePages(): readonly (typeof answerablePages)[number][] {
  const { roles } = useCentre();
  return roles.includes('LEADER') || roles.includes('COORDINATOR') ? answerablePages : [];
}
