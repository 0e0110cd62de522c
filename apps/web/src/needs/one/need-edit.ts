import { graphql } from '../../graphql/graphql.js';

/** What can be changed about a need. It is asked for with the page; the form itself is loaded when it is opened. */
export const needEditFragment = graphql(`
  fragment NeedEdit on Need {
    id
    urgent
    district
    place
    about
    notes
    languages
    recipient {
      id
      languages
    }
  }
`);
