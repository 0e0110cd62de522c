/**
 * Every page of the app by its address, for tests that go to all of them (axe in each language and width, the random
 * walk). `states` are the search parts that show the page's main states; `''` is the page as it comes. The leader looks
 * at them, but at what is a volunteer's or a contact person's own
 * `as` that one.
 */
export const routeTable = {
  '/c/$centre/today': { states: [''] },
  '/c/$centre/me': { states: [''], as: 'volunteer' },
  '/c/$centre/needs': { states: ['', '?view=board', '?state=OPEN', '?q=finnes-ikke'] },
  '/c/$centre/needs/new': { states: ['', '?call=a-call'] },
  '/c/$centre/needs/$need': { states: [''] },
  '/c/$centre/volunteers': { states: ['', '?status=APPLIED', '?q=finnes-ikke'] },
  '/c/$centre/volunteers/knocks': { states: [''] },
  '/c/$centre/volunteers/settings': { states: [''] },
  '/c/$centre/volunteers/new': { states: [''] },
  '/c/$centre/volunteers/$volunteer': { states: [''] },
  '/c/$centre/associations': { states: ['', '?status=APPLIED', '?q=finnes-ikke'] },
  '/c/$centre/associations/new': { states: [''] },
  '/c/$centre/associations/$association': { states: [''] },
  '/c/$centre/my-associations': { states: [''], as: 'contact' },
  '/c/$centre/people': { states: ['', '?q=finnes-ikke'] },
  '/c/$centre/people/new': { states: [''] },
  '/c/$centre/people/$person': { states: [''] },
  '/c/$centre/people/$person/edit': { states: [''] },
  '/c/$centre/rooms': { states: ['', '?view=table', '?span=week&view=table'] },
  '/c/$centre/rooms/applications': { states: [''] },
  '/c/$centre/rooms/overrule': { states: ['', '?what=bump'] },
  '/c/$centre/rooms/edit': { states: [''] },
  '/c/$centre/rooms/$room': { states: [''] },
  '/c/$centre/bookings': { states: [''], as: 'contact' },
  '/c/$centre/bookings/new': { states: [''] },
  '/c/$centre/bookings/$booking': { states: [''] },
  '/c/$centre/my-data': { states: [''] },
  '/c/$centre/call-list': { states: [''] },
  '/c/$centre/audit': { states: ['', '?what=read', '?from=2020-01-01&to=2020-01-02'] },
  '/c/$centre/retention': { states: [''] },
  '/c/$centre/rooms/find': {
    states: ['', '?day=2027-01-05&from=18:00&to=20:00&until=2027-06-30&people=25&needs=hearing-loop'],
  },
  '/c/$centre/keys': { states: [''] },
  '/c/$centre/rooms/follow-up': { states: [''] },
  '/c/$centre/rooms/use': { states: ['', '?from=2020-01-01&to=2020-01-02'] },
  '/c/$centre/roles': { states: ['', '?role=CONTACT', '?form=invite', '?form=give'] },
} as const satisfies Readonly<
  Record<string, { readonly states: readonly string[]; readonly as?: 'volunteer' | 'contact' }>
>;

/** The address of a page, with its parameters as `$name`. */
export type RoutePath = keyof typeof routeTable;
