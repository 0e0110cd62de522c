import { graphql } from '../../graphql/graphql.js';

/** What the form of a person begins with. Apart from it, since it is asked for while the form is fetched. */
export const personEditFragment = graphql(`
  fragment PersonEdit on Person {
    id
    name
    preferredChannel
    languages
    birthYear
    note
    address {
      street
      postalCode
      city
      district
    }
    contactPoints {
      kind
      value
    }
  }
`);
