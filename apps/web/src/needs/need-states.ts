import type { NeedState } from '../gql/graphql.js';

/** The states of a need, in the order of its life. */
export const needStates = [
  'REGISTERED',
  'OPEN',
  'ASKING',
  'ASSIGNED',
  'DONE',
  'UNFILLED',
  'CANCELLED',
  'REFERRED',
] as const satisfies readonly NeedState[];

/** The states in which something is still to be done: the columns of the board, and the list unless others are asked for. */
export const underWay = ['REGISTERED', 'OPEN', 'ASKING', 'ASSIGNED'] as const satisfies readonly NeedState[];

/** The colour of a state's tag. The word says the same: nothing is told by colour alone. */
export const stateColour: Readonly<Record<NeedState, 'neutral' | 'warning' | 'info' | 'success' | 'danger'>> = {
  REGISTERED: 'neutral',
  OPEN: 'warning',
  ASKING: 'info',
  ASSIGNED: 'success',
  DONE: 'neutral',
  UNFILLED: 'danger',
  CANCELLED: 'neutral',
  REFERRED: 'neutral',
};
