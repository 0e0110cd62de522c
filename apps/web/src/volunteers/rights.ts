import { useCentre } from '../session/centre.js';

/** What the user may do with a volunteer. The program decides; the screen leaves out what would be refused. */
export interface Rights {
  /** Runs the centre: everything. */
  readonly runs: boolean;
  /** Their own page. */
  readonly own: boolean;
  /** May say what they like to do, when, and how much. */
  readonly offersHelp: boolean;
  /** May see needs and other people. */
  readonly seesDesk: boolean;
}

/** What the user may do with the volunteer of this person. */
export function useRights(personId?: string): Rights {
  const { roles, person } = useCentre();
  const runs = roles.includes('LEADER') || roles.includes('STAFF');
  const own = person.id === personId && roles.includes('VOLUNTEER');
  return { runs, own, offersHelp: runs || own, seesDesk: runs || roles.includes('COORDINATOR') };
}
