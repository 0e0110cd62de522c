import { graphql } from '../../graphql/graphql.js';

/** What is needed to answer an application. */
export const applicationFragment = graphql(`
  fragment ApplicationCard on RoomApplication {
    id
    waiting
    alreadyBooked
    askedAt
    rooms {
      id
      name
      permitChecklist
      setups {
        code
        capacity
      }
    }
    clashes {
      date
      startTime
      reasons
      takenBy
      alternatives {
        date
        startTime
        rooms
      }
    }
    booking {
      id
      purpose
      participants
      setup
      permitTicks
      bookedBy {
        id
        name
      }
      association {
        id
        name
        status
        local
        confirmedAt
      }
      dates {
        id
        start
        end
        status
      }
    }
  }
`);

export const applicationsQuery = graphql(`
  query RoomApplications($centreId: ID!, $after: String) {
    roomApplications(centreId: $centreId, first: 25, after: $after) {
      edges {
        node {
          id
          ...ApplicationCard
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const approveMutation = graphql(`
  mutation ApproveRoomApplication($centreId: ID!, $idempotencyKey: String!, $input: ApproveRoomApplicationInput!) {
    approveRoomApplication(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
    }
  }
`);

export const declineMutation = graphql(`
  mutation DeclineRoomApplication($centreId: ID!, $idempotencyKey: String!, $input: DeclineRoomApplicationInput!) {
    declineRoomApplication(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
    }
  }
`);
