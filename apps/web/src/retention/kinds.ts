/** The kinds of data that there are words for, as the program names them; others are shown by their name. */
const kinds = {
  'access.login': { word: 'logins' },
  'hours.reason': { word: 'hourReasons' },
  'needs.note': { word: 'needNotes', see: '/c/$centre/needs' },
  'needs.referral': { word: 'referrals', see: '/c/$centre/needs' },
  'notifications.message': { word: 'messages', see: '/c/$centre/people' },
  'offers.no': { word: 'noes' },
  'people.note': { word: 'personNotes', see: '/c/$centre/people' },
  'platform.audit': { word: 'auditRows', see: '/c/$centre/audit' },
  'volunteers.blocked-pair': { word: 'blocks', see: '/c/$centre/volunteers' },
  'volunteers.certificate': { word: 'certificates', see: '/c/$centre/volunteers' },
  'volunteers.declined': { word: 'declined', see: '/c/$centre/volunteers' },
  'volunteers.left': { word: 'left', see: '/c/$centre/volunteers' },
} as const;

type Kind = keyof typeof kinds;

/** The word of a kind; null for one that is new to the screens. */
export function kindNamed(kind: string): (typeof kinds)[Kind]['word'] | null {
  return kind in kinds ? kinds[kind as Kind].word : null;
}

/** The page where data of a kind is seen, when there is one. */
export function whereSeen(kind: string) {
  const known = kind in kinds ? kinds[kind as Kind] : null;
  return known && 'see' in known ? known.see : null;
}
