import { defineEvent } from '@hjerterom/kernel';

export interface NeedEvent {
  readonly needId: string;
}

export const needRegistered = defineEvent<NeedEvent>('needs.registered');
export const needChanged = defineEvent<NeedEvent>('needs.changed');
export const needReferred = defineEvent<NeedEvent>('needs.referred');
export const needCancelled = defineEvent<NeedEvent>('needs.cancelled');

export interface PlaceEvent extends NeedEvent {
  readonly assignmentId: string;
  readonly personId: string;
  readonly placeIds: readonly string[];
}

export const placeTaken = defineEvent<PlaceEvent>('needs.place-taken');
export const placeGivenBack = defineEvent<PlaceEvent>('needs.place-given-back');

/** A date is over. The places are those who had promised to come; times are ISO instants. */
export interface OccurrenceEnded extends NeedEvent {
  readonly occurrenceId: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly places: readonly { readonly placeId: string; readonly personId: string }[];
}

export const occurrenceEnded = defineEvent<OccurrenceEnded>('needs.occurrence-ended');
export const assignmentEnded = defineEvent<Omit<PlaceEvent, 'placeIds'>>('needs.assignment-ended');
