/** Proposed by the program when it is over; confirmed when a person has said that it was so, or how it was. */
export const entryStatuses = ['proposed', 'confirmed'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** By the link in the message, by the volunteer signed in, or by the centre for one who says it on the phone. */
export const confirmedHows = ['link', 'self', 'leader'] as const;
export type ConfirmedHow = (typeof confirmedHows)[number];

/** The most minutes of one entry: a day and a night. */
export const mostMinutes = 24 * 60;
