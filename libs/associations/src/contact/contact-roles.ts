/** What somebody is for an association. A delegate books and is not asked about the card. */
export const contactRoles = ['leader', 'deputy', 'treasurer', 'contact', 'delegate'] as const;
export type ContactRole = (typeof contactRoles)[number];
