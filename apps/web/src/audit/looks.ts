/** The kinds of what can be read that is sensitive, as the program names them. */
export const looks = [
  'address',
  'contact',
  'note',
  'absence',
  'message',
  'certificate',
  'blocked-pair',
  'resident',
  'association-log',
  'room-code',
  'audit',
] as const;
