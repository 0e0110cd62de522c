/** What is known of the one who is helped, and of the need: a word is planted in each and looked for on the pages. */
export const planted = {
  about: 'PLANTETÆREND',
  district: 'PLANTETBYDEL',
  name: 'PLANTETNAVN',
  street: 'PLANTETGATE',
  phone: '47016400',
  notes: 'PLANTETNOTAT',
  closeReason: 'PLANTETGRUNN',
} as const;
export type Planted = keyof typeof planted;

/**
 * What may stand on a page, in a file or in a feed that somebody comes to without signing in; everything else must not.
 *
 * - `asked`: the link in the question, before there is an answer
 * - `here`: after the yes, on the device that said it; `elsewhere`: on any other
 * - `given back`: after the promise was given back
 * - `another`: with a link whose last letter was changed, or that is somebody else's
 */
export const pages: Readonly<Record<string, readonly Planted[]>> = {
  'the offer, asked': ['about', 'district'],
  'the offer, here': ['about', 'name', 'street', 'phone', 'notes'],
  'the offer, elsewhere': ['about', 'district'],
  'the offer, given back': [],
  'the offer, another': [],
  'giving back, here': [],
  'giving back, elsewhere': [],
  'the file for a calendar, asked': [],
  'the file for a calendar, here': ['district'],
  'the file for a calendar, given back': [],
  'the file for a calendar, another': [],
  'the hours, elsewhere': [],
  'the hours, another': [],
  'the calendar feed, elsewhere': [],
  'the calendar feed, another': [],
};
