import type { SignedIn } from './api-world.js';
import { daily } from './full-centre/bookings.js';
import type { FullCentre } from './full-centre/full-centre.js';

/** One way in which a query is asked. */
export interface Asked {
  readonly variables: object;
  /** The leader when left out. */
  readonly who?: SignedIn;
  /** How many things the longest list in the answer is to have: a hundred, or what there is room for. */
  readonly longest?: number;
}

type Ask = (centre: FullCentre) => readonly Asked[];

/** A list of pages, whole and in the ways that it is narrowed down. */
const pages =
  (...narrowed: object[]): Ask =>
  ({ centreId }) =>
    [{}, ...narrowed].map((variables) => ({ variables: { centreId, first: 100, ...variables } }));

/** How each query is asked in a centre: for everything, and as the screens narrow it down. */
export const queriesAsked: Readonly<Record<string, Ask>> = {
  association: ({ centreId, associationId: id }) => [{ variables: { centreId, id }, longest: 99 }],
  associations: pages({ search: 'Prøvelaget' }, { status: 'APPROVED' }, { category: 'CULTURE' }),
  audit: ({ centreId, residentId, leader }) => [
    { variables: { centreId, first: 100 } },
    { variables: { centreId, first: 100, subjectId: residentId, deed: 'READ', lookedAt: 'address' }, longest: 1 },
    { variables: { centreId, first: 100, personId: leader.personId, onlyRefused: true }, longest: 1 },
  ],
  awaitedOffers: ({ centreId, long: { lastAskedId: personId } }) => [
    { variables: { centreId, first: 100 }, longest: 50 },
    { variables: { centreId, first: 100, personId }, longest: 1 },
  ],
  buildings: ({ centreId }) => [{ variables: { centreId }, longest: 1 }],
  bookingFeeds: ({ centreId, contact: who }) => [{ variables: { centreId }, who }],
  bookingsOfAssociation: ({ centreId, associationId }) => [{ variables: { centreId, associationId, first: 100 } }],
  callList: pages(),
  candidates: ({ centreId, open: { needId } }) => [{ variables: { centreId, needId, first: 100 } }],
  centre: ({ centreId }) => [{ variables: { centreId }, longest: 4 }],
  centres: () => [{ variables: {} }],
  clashesOfRequest: ({ centreId, rows, associationId, booked: { roomId, startTime } }) => {
    const when = daily(rows, startTime, [roomId]);
    return [{ variables: { centreId, request: { roomIds: [roomId], when, associationId, purpose: 'Prøvemøte' } } }];
  },
  confidentialityStatement: ({ centreId }) => [{ variables: { centreId }, longest: 4 }],
  expiringVetting: ({ centreId }) => [{ variables: { centreId, first: 100 } }],
  consentTexts: () => [{ variables: {}, longest: 4 }],
  consents: ({ centreId, residentId }) => [{ variables: { centreId, personId: residentId }, longest: 1 }],
  endingAgreements: ({ centreId }) => [{ variables: { centreId, first: 100 }, longest: 99 }],
  erasure: ({ centreId, erasureId }) => [{ variables: { centreId, id: erasureId }, longest: 2 }],
  erasures: pages(),
  findRooms: ({ centreId, booked: { startTime, roomId } }) => {
    const instead = [{ date: '2026-12-01', roomIds: [roomId] }];
    const when = { startDate: '2026-12-01', startTime, minutes: 5, instead };
    return [{ variables: { centreId, wish: { when, participants: 12, equipment: ['hearing-loop'] } }, longest: 12 }];
  },
  gateQuestions: ({ centreId }) => [
    { variables: { centreId }, longest: 50 },
    { variables: { centreId, kind: 'besoksvenn' }, longest: 50 },
  ],
  hours: pages({ status: 'CONFIRMED' }),
  knocks: ({ centreId }) => [{ variables: { centreId, first: 100 } }],
  invitations: pages({ waiting: true }),
  leftTasks: (centre) => [{ variables: { centreId: centre.centreId } }],
  me: ({ coordinator: who }) => [{ variables: {}, who }],
  messages: pages({ status: 'TO_CALL' }),
  keyHandouts: ({ centreId }) =>
    ['BACK', 'OUT', 'LATE'].map((list) => ({ variables: { centreId, list }, longest: list === 'OUT' ? 100 : 99 })),
  likelyKeyHolders: ({ centreId, keyId }) => [{ variables: { centreId, keyId }, longest: 6 }],
  myAssociations: ({ centreId, contact: who }) => [{ variables: { centreId }, who }],
  myBookingDates: ({ centreId, contact: who }) => [{ variables: { centreId, first: 100 }, who }],
  myKeys: ({ centreId, contact: who }) => [{ variables: { centreId }, who }],
  myRoomBookings: ({ centreId, contact: who }) => [{ variables: { centreId, first: 100 }, who }],
  need: ({ centreId, long: { needId } }) => [{ variables: { centreId, id: needId }, longest: 52 }],
  needKinds: ({ centreId }) => [{ variables: { centreId } }, { variables: { centreId, onlyActive: false } }],
  needs: (centre) =>
    pages(
      { search: 'prøve' },
      { states: ['ASSIGNED'] },
      { kind: 'handlehjelp' },
      { personId: centre.residentId },
    )(centre),
  occurrences: ({ centreId }) => [
    { variables: { centreId, first: 100, from: '2026-11-27T00:00:00Z', to: '2026-12-27T00:00:00Z' } },
  ],
  offerDetails: ({ centreId, helper: who, long: { acceptedOfferId: offerId } }) => [
    { variables: { centreId, offerId }, who, longest: 0 },
  ],
  offers: pages({ status: 'ACCEPTED' }),
  people: pages({ search: 'Prøve Person' }),
  person: ({ centreId, residentId }) => [{ variables: { centreId, id: residentId }, longest: 10 }],
  retention: ({ centreId }) => [{ variables: { centreId }, longest: 10 }],
  roleHolders: pages({ role: 'RESIDENT' }),
  room: ({ centreId, roomIds: [id] }) => [{ variables: { centreId, id }, longest: 10 }],
  roomUse: ({ centreId }) => [{ variables: { centreId, from: '2026-11-01', to: '2026-11-30' }, longest: 24 }],
  rooms: ({ centreId }) => [{ variables: { centreId } }, { variables: { centreId, onlyActive: false } }],
  roomApplications: ({ centreId }) => [{ variables: { centreId, first: 100 } }],
  roomBooking: ({ centreId, booked: { bookingId } }) => [{ variables: { centreId, id: bookingId } }],
  roomKeys: ({ centreId, keyId: id }) => [{ variables: { centreId } }, { variables: { centreId, id }, longest: 1 }],
  roomsTimeline: ({ centreId }) => [{ variables: { centreId, from: '2026-11-25', to: '2026-12-08' } }],
  tasksOfRole: ({ centreId, leader: { personId } }) => [{ variables: { centreId, personId, role: 'LEADER' } }],
  unmatchedNeeds: ({ centreId }) => [{ variables: { centreId, first: 100 }, longest: 50 }],
  volunteer: ({ centreId, manySidedId, long }) => [
    { variables: { centreId, personId: manySidedId } },
    { variables: { centreId, personId: long.helperId }, longest: 52 },
  ],
  volunteerSettings: ({ centreId }) => [{ variables: { centreId }, longest: 0 }],
  volunteers: pages({ search: 'Prøve Person' }, { status: 'APPROVED' }),
  uncountedDates: ({ centreId }) => [{ variables: { centreId, first: 100 } }],
  useOfAssociation: ({ centreId, associationId }) => [
    { variables: { centreId, associationId, from: '2026-11-01', to: '2026-11-30' }, longest: 0 },
  ],
  bookingFeedOfAssociation: ({ centreId, associationId }) => [{ variables: { centreId, associationId }, longest: 1 }],
  waitingList: ({ centreId }) => [{ variables: { centreId } }],
};
