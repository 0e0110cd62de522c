import type { CandidateFacts, Demand, DistrictMap } from '@hjerterom/matching';

/** An invented town: Elva lies between Torget and Åsen, and Skogen lies off by itself. Each pair is told from one side. */
export const town: DistrictMap = { neighbours: { Elva: ['Torget', 'Åsen'] } };

export const monday = new Date('2026-03-02T09:00:00Z');

/** Homework help on Elva on Wednesday from 17 to 18, asked for on Monday; anything can be changed. */
export function demandOf(changes: Partial<Demand> = {}): Demand {
  return {
    kind: 'leksehjelp',
    languages: [],
    district: 'Elva',
    spans: [{ start: new Date('2026-03-04T16:00:00Z'), end: new Date('2026-03-04T17:00:00Z') }],
    involvesMinors: true,
    certificateRequired: false,
    confidentialityRequired: false,
    recipientId: 'resident',
    now: monday,
    ...changes,
  };
}

/** An approved volunteer for whom every gate is open; anything can be changed. */
export function candidateOf(personId: string, changes: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    personId,
    status: 'approved',
    skills: ['leksehjelp'],
    languages: ['nb'],
    district: 'Elva',
    certificateShownOn: '2025-08-14',
    certificateExpiredOn: null,
    confidentialitySignedOn: '2025-08-14',
    confidentialityExpiredOn: null,
    fits: true,
    clash: false,
    minutesThisWeek: 0,
    capacityMinutesPerWeek: null,
    demandMinutesThisWeek: 60,
    earlierWithRecipient: 0,
    lastAskedAt: null,
    tasksLast90Days: 0,
    declinedThis: false,
    alreadyAsked: false,
    blockedPair: false,
    consentLacks: null,
    quietUntil: null,
    isRecipient: false,
    ...changes,
  };
}
