import { graphql } from '../graphql/graphql.js';
import './association-rows.js';
import './call-row.js';
import './day-row.js';
import './hours-row.js';
import './expiring-row.js';
import './knocked-row.js';
import './left-row.js';
import './offer-row.js';
import './unmatched-row.js';

/** All that the page shows, in one answer: so that its parts come at once and nothing moves. */
export const todayQuery = graphql(`
  query Today($centreId: ID!, $from: DateTime!, $midnight: DateTime!, $to: DateTime!) {
    today: occurrences(centreId: $centreId, from: $from, to: $midnight, first: 100) {
      edges {
        node {
          id
          ...TodayDate
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    tomorrow: occurrences(centreId: $centreId, from: $midnight, to: $to, first: 100) {
      edges {
        node {
          id
          ...TodayDate
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    unmatchedNeeds(centreId: $centreId, first: 20) {
      edges {
        node {
          id
          ...TodayUnmatched
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    awaitedOffers(centreId: $centreId, first: 20) {
      edges {
        node {
          id
          ...TodayOffer
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    hours(centreId: $centreId, status: PROPOSED, first: 20) {
      edges {
        node {
          id
          ...TodayHoursRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    callList(centreId: $centreId, first: 100) {
      edges {
        node {
          id
          ...TodayCall
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    knocks(centreId: $centreId, first: 20) {
      edges {
        node {
          id
          ...TodayKnocked
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    expiringVetting(centreId: $centreId, first: 20) {
      edges {
        node {
          id
          ...TodayExpiring
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    associations(centreId: $centreId, status: APPLIED, first: 20) {
      edges {
        node {
          id
          ...TodayApplied
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    endingAgreements(centreId: $centreId, first: 20) {
      edges {
        node {
          id
          ...TodayEnding
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    leftTasks(centreId: $centreId) {
      id
      ...TodayLeft
    }
    needKinds(centreId: $centreId, onlyActive: false) {
      code
      name
    }
  }
`);
