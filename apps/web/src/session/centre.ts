import { createContext, useContext } from 'react';
import type { Role } from '../gql/graphql.js';

/** The centre that the address names, and what the user is there. */
export interface CurrentCentre {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** IANA time zone: all dates and times are shown in it. */
  readonly zone: string;
  readonly districts: readonly string[];
  readonly roles: readonly Role[];
  /** The user. */
  readonly person: { readonly id: string; readonly name: string };
}

export const CentreContext = createContext<CurrentCentre | null>(null);

/** The centre on the screen. @throws Error outside `/c/$centre` */
export function useCentre(): CurrentCentre {
  const centre = useContext(CentreContext);
  if (!centre) throw new Error('useCentre is for screens under /c/$centre.');
  return centre;
}

/** The zone that times are shown in: the centre's, also before it is known which centre it is. */
export function useZone(): string {
  return useContext(CentreContext)?.zone ?? 'Europe/Oslo';
}
