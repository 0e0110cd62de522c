import type { DocumentType } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';

/** What there is to hand out, what is out, and what came back. */
export const keysQuery = graphql(`
  query RoomKeys($centreId: ID!) {
    roomKeys(centreId: $centreId) {
      id
      what
      name
      active
      rooms {
        id
        name
      }
    }
    out: keyHandouts(centreId: $centreId, list: OUT) {
      id
      handedAt
      dueOn
      late
      key {
        id
        what
        name
        rooms {
          id
          name
        }
      }
      person {
        id
        name
      }
      association {
        id
        name
      }
    }
    back: keyHandouts(centreId: $centreId, list: BACK) {
      id
      handedAt
      backAt
      ended
      key {
        id
        name
      }
      person {
        id
        name
      }
      association {
        id
        name
      }
    }
  }
`);

type Answer = DocumentType<typeof keysQuery>;

/** A key or code as the page has it. */
export type OneKey = Answer['roomKeys'][number];
/** One that is out. */
export type OutHandout = Answer['out'][number];
/** One that came back. */
export type BackHandout = Answer['back'][number];
