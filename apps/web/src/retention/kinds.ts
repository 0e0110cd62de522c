/** The kinds of data that there are words for, as the program names them; others are shown by their name. */
const kinds = {
  'access.login': { word: 'logins', about: 'loginsAbout' },
  'associations.contact': { word: 'associationContacts', about: 'associationContactsAbout' },
  'associations.contact-log': { word: 'associationLog', about: 'associationLogAbout' },
  'hours.reason': { word: 'hourReasons', about: 'hourReasonsAbout' },
  'needs.note': { word: 'needNotes', about: 'needNotesAbout', see: '/c/$centre/needs' },
  'needs.referral': { word: 'referrals', about: 'referralsAbout', see: '/c/$centre/needs' },
  'notifications.message': { word: 'messages', about: 'messagesAbout', see: '/c/$centre/people' },
  'offers.no': { word: 'noes', about: 'noesAbout' },
  'people.note': { word: 'personNotes', about: 'personNotesAbout', see: '/c/$centre/people' },
  'platform.audit': { word: 'auditRows', about: 'auditRowsAbout', see: '/c/$centre/audit' },
  'rooms.attendance': { word: 'roomAnswers', about: 'roomAnswersAbout' },
  'rooms.booking': { word: 'bookings', about: 'bookingsAbout' },
  'rooms.change': { word: 'roomChanges', about: 'roomChangesAbout' },
  'rooms.handout': { word: 'handouts', about: 'handoutsAbout' },
  'rooms.hold': { word: 'roomHolds', about: 'roomHoldsAbout' },
  'rooms.telling': { word: 'roomTellings', about: 'roomTellingsAbout' },
  'rooms.waiting': { word: 'roomWaiting', about: 'roomWaitingAbout' },
  'volunteers.blocked-pair': { word: 'blocks', about: 'blocksAbout', see: '/c/$centre/volunteers' },
  'volunteers.certificate': { word: 'certificates', about: 'certificatesAbout', see: '/c/$centre/volunteers' },
  'volunteers.declined': { word: 'declined', about: 'declinedAbout', see: '/c/$centre/volunteers' },
  'volunteers.left': { word: 'left', about: 'leftAbout', see: '/c/$centre/volunteers' },
} as const;

type Kind = keyof typeof kinds;

/** The word of a kind, and what it is about; null for one that is new to the screens. */
export function kindNamed(kind: string): Pick<(typeof kinds)[Kind], 'word' | 'about'> | null {
  return kind in kinds ? kinds[kind as Kind] : null;
}

/** The page where data of a kind is seen, when there is one. */
export function whereSeen(kind: string) {
  const known = kind in kinds ? kinds[kind as Kind] : null;
  return known && 'see' in known ? known.see : null;
}
