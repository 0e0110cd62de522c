/** How each way of being asked is said on the page. */
export const ways = { EMAIL: 'byEmail', SMS: 'bySms', CALL: 'byCall' } as const;
