import { graphql } from '../../graphql/graphql.js';
import '../one/need-offers.js';

/** Who was asked about a need: what the list of those who fit, and asking itself, go by. */
export const needAskingFragment = graphql(`
  fragment NeedAsking on Need {
    id
    state
    offers {
      id
      personId
      status
      closedReason
    }
    ...NeedOffers
  }
`);
