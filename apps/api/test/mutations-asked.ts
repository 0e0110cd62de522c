import { newId } from '@hjerterom/kernel';
import type { SignedIn } from './api-world.js';
import { daily } from './full-centre/bookings.js';
import type { FullCentre } from './full-centre/full-centre.js';
import { everyDay } from './full-centre/needs.js';

/** What is asked of a mutation, and which member of its union is the answer. */
export interface AskedMutation {
  readonly input: object;
  readonly answer: string;
  /** The leader when left out. */
  readonly who?: SignedIn;
}

type Ask = (centre: FullCentre) => AskedMutation;

const upTo = <T>({ rows }: FullCentre, most: number, make: (n: number) => T): T[] =>
  Array.from({ length: Math.min(rows, most) }, (_, n) => make(n));
const codes = (centre: FullCentre, most: number) => upTo(centre, most, (n) => `slag-${n}`);
const letters = (n: number) => `a${String.fromCharCode(97 + n)}`;
const rooms = ({ rows, associationId, booked: { roomId } }: FullCentre, startTime: string) => ({
  ...{ roomIds: [roomId], when: daily(rows, startTime, [roomId]), associationId, purpose: 'Prøvemøte' },
});
const volunteer = (input: object): AskedMutation => ({ input, answer: 'Volunteer' });

const association = (input: object): AskedMutation => ({ input, answer: 'Association' });

/** What an association says of itself. */
const associationCard = (centre: FullCentre) => ({
  ...{ name: `Prøvelaget ${newId()}`, about: 'Vi synger.', website: 'https://lag.example.org/' },
  ...{ categories: ['CULTURE'], targetGroups: ['EVERYBODY'], languages: upTo(centre, 20, letters) },
});

/** What people are known by, with lists as long as they may be. */
const facts = (centre: FullCentre) => ({
  contactPoints: upTo(centre, 10, () => ({ kind: 'EMAIL', value: `${newId()}@example.org` })),
  languages: upTo(centre, 10, letters),
});

/** A room of which everything is said. */
const aRoomInFull = {
  setups: [{ code: 'meeting', capacity: 20 }],
  ...{ equipment: ['projector'], accessibility: ['step-free'], permits: [], permitChecklist: ['Vi har søkt.'] },
  openings: [{ weekday: 2, from: '08:00', to: '22:00' }],
  seasons: [{ from: '2028-06-20', to: '2028-08-20', openings: [{ weekday: 2, from: '10:00', to: '15:00' }] }],
  ...{ setupMinutes: 0, clearingMinutes: 0, pricePerHour: 0, freeForLocal: true, decidedByCentre: true, active: true },
};
/** One pixel, lossless. */
const smallestWebp = Buffer.from(
  'RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0',
  'latin1',
).toString('base64');

/**
 * Every mutation, each with an input that the leader may give and lists as long as the centre has rows. They can be sent
 * one after the other in this order: what is asked about is answered, and then called off.
 */
export const mutationsAsked: Readonly<Record<string, Ask>> = {
  letGoOfRooms: ({ booked: { heldId: bookingId }, contact: who }) => ({
    input: { bookingId },
    answer: 'RoomsLetGo',
    who,
  }),
  holdRooms: (centre) => ({ input: rooms(centre, '12:00'), answer: 'RoomsHeld', who: centre.contact }),
  bookRooms: (centre) => ({ input: rooms(centre, '13:00'), answer: 'RoomBooking' }),
  applyForRooms: (centre) => ({ input: rooms(centre, '14:00'), answer: 'RoomBooking' }),
  approveRoomApplication: ({ applicationIds: [bookingId] }) => ({ input: { bookingId }, answer: 'RoomBooking' }),
  declineRoomApplication: ({ applicationIds: [, bookingId] }) => ({
    input: { bookingId, reason: 'Det er noen andre der.' },
    answer: 'RoomBooking',
  }),
  blockRooms: (centre) => ({
    input: { roomIds: rooms(centre, '16:00').roomIds, when: rooms(centre, '16:00').when, purpose: 'Maling' },
    answer: 'RoomBooking',
  }),
  endBlock: ({ booked: { closedId } }) => ({ input: { occurrenceId: closedId }, answer: 'RoomBooking' }),
  bumpBookings: (centre) => ({ input: rooms(centre, '17:00'), answer: 'RoomBooking' }),
  joinWaitingList: (centre) => ({ input: rooms(centre, centre.booked.startTime), answer: 'WaitingPlace' }),
  takeOfferedRoom: ({ booked: { waitingId } }) => ({ input: { waitingId }, answer: 'RoomNotOffered' }),
  leaveWaitingList: ({ booked: { waitingId } }) => ({ input: { waitingId }, answer: 'WaitingPlace' }),
  answerComing: ({ booked: { occurrenceId } }) => ({ input: { occurrenceId, coming: true }, answer: 'RoomBooking' }),
  countHeads: ({ booked: { pastId } }) => ({ input: { occurrenceId: pastId, heads: 12 }, answer: 'RoomBooking' }),
  setUnusedRule: ({ booked: { roomId } }) => ({
    input: { roomId, rule: 'FREE', askHours: 48, freeHours: 12 },
    answer: 'Room',
  }),
  moveBookingDates: ({ booked: { occurrenceId, roomId } }) => ({
    input: {
      ...{ occurrenceId, scope: 'ALL', startTime: '15:00', roomIds: [roomId] },
      instead: [{ occurrenceId, roomIds: [roomId] }],
    },
    answer: 'RoomBooking',
  }),
  cancelBookingDates: ({ booked: { occurrenceId } }) => ({
    input: { occurrenceId, scope: 'ALL' },
    answer: 'RoomBooking',
  }),
  takeBackBookingDates: ({ booked: { occurrenceId, roomId } }) => ({
    input: { occurrenceId, scope: 'ALL', instead: [{ occurrenceId, roomIds: [roomId] }] },
    answer: 'RoomBooking',
  }),
  saveRoomKey: ({ roomIds, rows }) => ({
    input: {
      ...{ what: 'CODE', name: `Kode ${newId()}`, active: true, code: '1470' },
      roomIds: roomIds.slice(0, Math.min(rows, 50)),
    },
    answer: 'RoomKey',
  }),
  handOutKey: ({ keyId, residentId, associationId }) => ({
    input: { keyId, personId: residentId, associationId, dueOn: '2027-01-31' },
    answer: 'KeyHandout',
  }),
  makeBookingFeed: ({ associationId, contact: who }) => ({
    input: { associationId },
    answer: 'BookingFeedMade',
    who,
  }),
  closeBookingFeed: ({ associationId, contact: who }) => ({ input: { associationId }, answer: 'BookingFeed', who }),
  takeBackKey: ({ handoutId }) => ({ input: { handoutId }, answer: 'KeyHandout' }),
  setRetention: () => ({ input: { kind: 'notifications.message', months: 6 }, answer: 'RetentionSet' }),
  saveBuilding: ({ buildingId: id }) => ({ input: { id, name: 'Prøvebygget' }, answer: 'Building' }),
  saveRoom: ({ buildingId, roomIds: [id] }) => ({
    input: { ...aRoomInFull, id, buildingId, name: 'Prøvesalen' },
    answer: 'Room',
  }),
  splitRoom: ({ roomIds: [, roomId] }) => ({ input: { roomId, names: ['Prøve vest', 'Prøve øst'] }, answer: 'Room' }),
  addRoomPicture: ({ roomIds: [roomId] }) => ({
    input: { roomId, alt: 'Salen sett fra døra', content: smallestWebp },
    answer: 'Room',
  }),
  removeRoomPicture: ({ pictureId }) => ({ input: { pictureId }, answer: 'Room' }),
  saveNeedKind: () => ({
    input: {
      ...{ code: 'nytt-slag', nameNb: 'Nytt', nameEn: 'New', venue: 'HOME', usualMinutes: 60, active: true },
      ...{ involvesMinors: false, certificateRequired: false, confidentialityRequired: false },
    },
    answer: 'NeedKind',
  }),
  saveGateQuestion: (centre) => ({
    input: {
      ...{ id: centre.questionIds.at(-1), code: 'nytt-sporsmal', textNb: 'Nytt?', textEn: 'New?' },
      ...{
        kinds: ['besoksvenn', ...codes(centre, 40)],
        closingAnswer: true,
        referTo: 'NAV',
        position: 9,
        active: true,
      },
    },
    answer: 'GateQuestion',
  }),
  grantRole: ({ residentId }) => ({ input: { personId: residentId, role: 'CONTACT' }, answer: 'RoleHolder' }),
  inviteSomebody: ({ residentId }) => ({ input: { personId: residentId, role: 'STAFF' }, answer: 'Invitation' }),
  inviteAgain: ({ invitationId }) => ({ input: { invitationId }, answer: 'Invitation' }),
  revokeInvitation: ({ invitationId }) => ({ input: { invitationId }, answer: 'Invitation' }),
  endRole: ({ holderId }) => ({ input: { personId: holderId, role: 'RESIDENT' }, answer: 'RoleEnded' }),
  settleLeftTask: ({ leftTaskId }) => ({ input: { taskId: leftTaskId }, answer: 'TaskSettled' }),
  registerPerson: (centre) => ({
    input: { name: `Ny Prøve ${newId()}`, confirmedNotDouble: true, ...facts(centre) },
    answer: 'Person',
  }),
  updatePerson: (centre) => ({ input: { personId: centre.residentId, ...facts(centre) }, answer: 'Person' }),
  giveConsent: ({ residentId }) => ({
    input: { personId: residentId, purpose: 'RECEIVING_HELP', language: 'nb', how: 'PHONE' },
    answer: 'Consent',
  }),
  decideErasure: ({ erasureId }) => ({ input: { erasureId, erase: false }, answer: 'Erasure' }),
  withdrawConsent: ({ consentId }) => ({ input: { consentId, how: 'PHONE' }, answer: 'Consent' }),
  setContactWishes: (centre) => ({
    input: {
      personId: centre.residentId,
      preferredChannel: 'CALL',
      languages: upTo(centre, 10, letters),
      quietTimes: [{ days: 'WEEKDAYS', from: '20:00', to: '08:00' }],
    },
    answer: 'Person',
  }),
  registerAssociation: (centre) =>
    association({
      ...{ ...associationCard(centre), name: `Nytt lag ${newId()}`, contactPersonId: centre.residentId },
      confirmedNotDouble: true,
    }),
  changeAssociation: (centre) => association({ associationId: centre.associationId, ...associationCard(centre) }),
  confirmAssociationCard: ({ associationId }) => association({ associationId }),
  askAboutAssociationCard: ({ associationId }) => association({ associationId }),
  addAssociationContact: ({ associationId, residentId: personId }) =>
    association({ associationId, personId, role: 'TREASURER', mayBook: false }),
  addAssociationDelegate: ({ associationId }) =>
    association({ associationId, name: 'Prøve Delegat', contact: { kind: 'EMAIL', value: `${newId()}@example.org` } }),
  endAssociationContact: ({ associationId, associationContactId: contactId }) =>
    association({ associationId, contactId }),
  addAssociationAgreement: ({ associationId }) =>
    association({ associationId, title: 'Fast tid', fromDate: '2027-01-01', untilDate: '2027-06-30' }),
  logAssociationContact: ({ associationId }) => association({ associationId, way: 'PHONE', words: 'Vil ha nøkkel.' }),
  decideAssociation: ({ appliedAssociationId: associationId }) => association({ associationId, status: 'APPROVED' }),
  registerVolunteer: (centre) => volunteer({ personId: centre.residentId, skills: codes(centre, 30) }),
  setSkills: (centre) => volunteer({ personId: centre.manySidedId, skills: codes(centre, 30) }),
  setAvailability: (centre) =>
    volunteer({
      personId: centre.manySidedId,
      weekly: upTo(centre, 50, (n) => ({ weekday: (n % 7) + 1, from: '09:00', to: '15:00' })),
      exceptions: upTo(centre, 50, () => ({ from: '2027-01-04', to: '2027-01-08', available: false })),
    }),
  setCapacity: ({ manySidedId }) => volunteer({ personId: manySidedId, minutesPerWeek: 240 }),
  makeCalendarFeed: ({ helper: who }) => ({
    input: { personId: who.personId },
    answer: 'CalendarFeedMade',
    who,
  }),
  revokeCalendarFeed: ({ helper: { personId } }) => volunteer({ personId }),
  setVolunteerNote: ({ manySidedId }) => volunteer({ personId: manySidedId, note: 'Har bil.' }),
  recordCertificate: ({ manySidedId }) =>
    volunteer({ personId: manySidedId, shownOn: '2026-11-20', legalBasis: 'MINORS' }),
  recordConfidentiality: ({ manySidedId }) => volunteer({ personId: manySidedId, signedOn: '2026-11-20' }),
  askGuardian: ({ manySidedId: personId }) => ({ input: { personId }, answer: 'GuardianNotAsked' }),
  setGuardianAge: () => ({ input: { guardianAge: 15 }, answer: 'Centre' }),
  askToSign: ({ manySidedId }) => volunteer({ personId: manySidedId }),
  signConfidentiality: ({ manySidedId }) => volunteer({ personId: manySidedId, textVersion: '2026-1' }),
  saveVolunteerSettings: () => ({
    input: { answerDays: 3, certificateMonths: 24, confidentialityMonths: null, warnDays: 30 },
    answer: 'VolunteerSettings',
  }),
  bookTalk: ({ knockedIds: [personId] }) => volunteer({ personId, startsAt: '2026-12-01T11:00:00Z', way: 'PHONE' }),
  recordTalk: ({ knockedIds: [personId] }) => volunteer({ personId, heldOn: '2026-11-20' }),
  declineVolunteer: ({ knockedIds: [, personId] }) => volunteer({ personId, referredTo: 'Røde Kors' }),
  blockPair: ({ manySidedId, residentId }) => volunteer({ volunteerId: manySidedId, personId: residentId }),
  unblockPair: ({ manySidedId, residentId }) => volunteer({ volunteerId: manySidedId, personId: residentId }),
  changeVolunteerStatus: ({ manySidedId }) => volunteer({ personId: manySidedId, status: 'PAUSED' }),
  pauseVolunteer: ({ manySidedId }) => volunteer({ personId: manySidedId, until: '2027-01-31' }),
  registerNeed: (centre) => ({
    input: {
      ...everyDay(Math.min(centre.rows, 52), '11:00'),
      kind: 'besoksvenn',
      recipientId: centre.residentId,
      requesterId: centre.manySidedId,
      languages: upTo(centre, 10, letters),
      gateAnswers: centre.questionIds.map((questionId) => ({ questionId, answer: false })),
    },
    answer: 'Need',
  }),
  askVolunteers: ({ open: { needId, occurrenceIds }, volunteerIds: personIds }) => ({
    input: { needId, occurrenceIds, personIds },
    answer: 'VolunteersAsked',
  }),
  changeNeed: (centre) => ({
    input: { needId: centre.open.needId, notes: 'Ring på to ganger.', languages: upTo(centre, 10, letters) },
    answer: 'Need',
  }),
  withdrawOffer: ({ long }) => ({ input: { offerId: long.awaitedOfferIds[0] }, answer: 'Offer' }),
  answerOffer: ({ long }) => ({ input: { offerId: long.awaitedOfferIds[1], answer: 'YES' }, answer: 'Offer' }),
  giveBackPlace: ({ long }) => ({ input: { offerId: long.acceptedOfferId }, answer: 'Offer' }),
  cancelNeed: ({ long: { needId } }) => ({ input: { needId, reason: 'Trengs ikke.' }, answer: 'Need' }),
  referNeed: ({ open: { needId } }) => ({
    input: { needId, referredTo: 'Kommunen', reason: 'Trenger en fagperson.', consented: true },
    answer: 'Need',
  }),
  confirmHours: ({ entryIds: [entryId] }) => ({ input: { entryId }, answer: 'HoursEntry' }),
  correctHours: ({ entryIds: [, entryId] }) => ({ input: { entryId, minutes: 40 }, answer: 'HoursEntry' }),
  askErasure: ({ residentId }) => ({ input: { personId: residentId }, answer: 'Erasure' }),
  releaseHeld: ({ messageId }) => ({ input: { messageId, send: false }, answer: 'Message' }),
  markCalled: ({ messageId }) => ({ input: { messageId, outcome: 'REACHED' }, answer: 'Message' }),
};
