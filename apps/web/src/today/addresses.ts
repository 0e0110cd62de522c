/** The page of a need. */
export function needAddress(centre: string, needId: string): string {
  return `/c/${centre}/needs/${needId}`;
}

/** The page of a volunteer. */
export function volunteerAddress(centre: string, personId: string): string {
  return `/c/${centre}/volunteers/${personId}`;
}

/** The page of an association. */
export function associationAddress(centre: string, associationId: string): string {
  return `/c/${centre}/associations/${associationId}`;
}
