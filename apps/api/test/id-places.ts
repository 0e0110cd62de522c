import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { FullCentre } from './full-centre/full-centre.js';

/** A place in the arguments of a root field where an id stands, such as `input.gateAnswers.questionId`. */
export interface IdPlace {
  readonly path: readonly string[];
  /** There may be several. */
  readonly list: boolean;
}

/** What the ids in arguments are ids of, by the name of the argument or (`Field.path`) where the name does not tell. */
const things: Readonly<Record<string, (centre: FullCentre) => string | undefined>> = {
  'need.id': ({ long }) => long.needId,
  'person.id': ({ residentId }) => residentId,
  'room.id': ({ roomIds }) => roomIds[0],
  'roomBooking.id': ({ booked }) => booked.bookingId,
  'moveBookingDates.input.occurrenceId': ({ booked }) => booked.occurrenceId,
  ...Object.fromEntries(
    ['move', 'takeBack'].flatMap((verb) => [
      [`${verb}BookingDates.input.instead.occurrenceId`, ({ booked }: FullCentre) => booked.occurrenceId],
      [`${verb}BookingDates.input.instead.roomIds`, ({ booked }: FullCentre) => booked.roomId],
      [`${verb}BookingDates.input.leave`, ({ booked }: FullCentre) => booked.occurrenceId],
    ]),
  ),
  'cancelBookingDates.input.occurrenceId': ({ booked }) => booked.occurrenceId,
  'takeBackBookingDates.input.occurrenceId': ({ booked }) => booked.occurrenceId,
  ...Object.fromEntries(
    ['approve', 'decline'].flatMap((verb) => [
      [`${verb}RoomApplication.input.bookingId`, ({ applicationIds }: FullCentre) => applicationIds[0]],
      [`${verb}RoomApplication.input.occurrenceIds`, ({ booked }: FullCentre) => booked.occurrenceId],
    ]),
  ),
  'endBlock.input.occurrenceId': ({ booked }) => booked.closedId,
  'answerComing.input.occurrenceId': ({ booked }) => booked.occurrenceId,
  'countHeads.input.occurrenceId': ({ booked }) => booked.pastId,
  'roomKeys.id': ({ keyId }) => keyId,
  'saveRoomKey.input.id': ({ keyId }) => keyId,
  keyId: ({ keyId }) => keyId,
  handoutId: ({ handoutId }) => handoutId,
  waitingId: ({ booked }) => booked.waitingId,
  'letGoOfRooms.input.bookingId': ({ booked }) => booked.heldId,
  bookingId: ({ booked }) => booked.bookingId,
  roomIds: ({ booked }) => booked.roomId,
  'saveRoom.input.id': ({ roomIds }) => roomIds[0],
  'saveRoom.input.joins': ({ roomIds }) => roomIds[0],
  'saveBuilding.input.id': ({ buildingId }) => buildingId,
  buildingId: ({ buildingId }) => buildingId,
  pictureId: ({ pictureId }) => pictureId,
  roomId: ({ roomIds }) => roomIds[0],
  'saveGateQuestion.input.id': ({ questionIds }) => questionIds.at(-1),
  'updatePerson.input.personId': ({ residentId }) => residentId,
  'consents.personId': ({ residentId }) => residentId,
  'askErasure.input.personId': ({ residentId }) => residentId,
  'erasure.id': ({ erasureId }) => erasureId,
  erasureId: ({ erasureId }) => erasureId,
  consentId: ({ consentId }) => consentId,
  'association.id': ({ associationId }) => associationId,
  'decideAssociation.input.associationId': ({ appliedAssociationId }) => appliedAssociationId,
  associationId: ({ associationId }) => associationId,
  contactId: ({ associationContactId }) => associationContactId,
  contactPersonId: ({ residentId }) => residentId,
  needId: ({ open }) => open.needId,
  subjectId: ({ long }) => long.needId,
  // Of messages: the question about the offer.
  subjectIds: ({ long }) => long.acceptedOfferId,
  sourceIds: ({ placeOfHoursId }) => placeOfHoursId,
  occurrenceId: ({ open }) => open.occurrenceIds[0],
  occurrenceIds: ({ open }) => open.occurrenceIds[0],
  offerId: ({ long }) => long.awaitedOfferIds[0],
  entryId: ({ entryIds }) => entryIds[0],
  'endRole.input.personId': ({ holderId }) => holderId,
  invitationId: ({ invitationId }) => invitationId,
  taskId: ({ leftTaskId }) => leftTaskId,
  messageId: ({ messageId }) => messageId,
  questionId: ({ questionIds }) => questionIds.at(-1),
  personId: ({ manySidedId }) => manySidedId,
  personIds: ({ volunteerIds }) => volunteerIds[0],
  volunteerId: ({ manySidedId }) => manySidedId,
  recipientId: ({ residentId }) => residentId,
  requesterId: ({ residentId }) => residentId,
};

/** The id in a centre of such a thing as an argument names. @throws Error for an argument that is not written down here */
export function idFor(name: string, { path }: IdPlace, centre: FullCentre): string {
  const thing = things[`${name}.${path.join('.')}`] ?? things[path.at(-1) ?? ''];
  const id = thing?.(centre);
  if (!id) throw new Error(`What ${name}(${path.join('.')}) is an id of has to be written down in id-places.ts.`);
  return id;
}

/** Every place for an id in the arguments of a root field, but for the centre's own. */
export function idPlaces(schema: GraphQLSchema, operation: 'Query' | 'Mutation', name: string): IdPlace[] {
  const root = operation === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const args = root?.getFields()[name]?.args ?? [];
  return args.filter((arg) => arg.name !== 'centreId').flatMap((arg) => placesIn(arg.type, [arg.name]));
}

function placesIn(type: GraphQLInputType, path: readonly string[]): IdPlace[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name]));
  }
  return named.name === 'ID' ? [{ path, list: isListType(isNonNullType(type) ? type.ofType : type) }] : [];
}

/** The arguments with this id at this place; in a list of inputs in each of them. */
export function withId(value: unknown, { path: [field, ...rest], list }: IdPlace, id: string): unknown {
  if (field === undefined) return list ? [id] : id;
  if (Array.isArray(value)) return value.map((one) => withId(one, { path: [field, ...rest], list }, id));
  const record = (value ?? {}) as Record<string, unknown>;
  return { ...record, [field]: withId(record[field], { path: rest, list }, id) };
}
