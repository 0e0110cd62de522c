/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment NeedCard on Need {\n    id\n    state\n    urgent\n    district\n    place\n    registeredAt\n    needKind {\n      code\n      name\n      venue\n    }\n    recipient {\n      id\n      name\n    }\n    ...NeedWhen\n  }\n": typeof types.NeedCardFragmentDoc,
    "\n  fragment NeedWhen on Need {\n    id\n    whenKind\n    startsAt\n    endsAt\n    minutes\n    nextOccurrence {\n      id\n      start\n      windowStart\n      windowEnd\n    }\n  }\n": typeof types.NeedWhenFragmentDoc,
    "\n  query NeedKinds($centreId: ID!) {\n    needKinds(centreId: $centreId, onlyActive: false) {\n      code\n      name\n    }\n  }\n": typeof types.NeedKindsDocument,
    "\n  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {\n    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...NeedCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  mutation CancelNeed($centreId: ID!, $idempotencyKey: String!, $input: CancelNeedInput!) {\n    cancelNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n": typeof types.CancelNeedDocument,
    "\n  fragment CandidateRow on NeedCandidate {\n    score\n    parts {\n      name\n      value\n      weight\n      reason\n    }\n    times {\n      occurrenceId\n      start\n      end\n    }\n  }\n": typeof types.CandidateRowFragmentDoc,
    "\n  fragment NeedEdit on Need {\n    id\n    urgent\n    district\n    place\n    about\n    notes\n  }\n": typeof types.NeedEditFragmentDoc,
    "\n  mutation ChangeNeed($centreId: ID!, $idempotencyKey: String!, $input: ChangeNeedInput!) {\n    changeNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        ...NeedEdit\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangeNeedDocument,
    "\n  fragment HoursRow on HoursEntry {\n    id\n    start\n    end\n    minutes\n    status\n    person {\n      id\n      name\n    }\n    corrections {\n      fromMinutes\n      toMinutes\n      reason\n      at\n    }\n  }\n": typeof types.HoursRowFragmentDoc,
    "\n  mutation ConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {\n    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n    }\n  }\n": typeof types.ConfirmHoursDocument,
    "\n  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {\n    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CorrectHoursDocument,
    "\n  query Candidates($centreId: ID!, $needId: ID!, $first: Int!) {\n    candidates(centreId: $centreId, needId: $needId, first: $first) {\n      candidatesInAll\n      candidates {\n        personId\n        person {\n          id\n          name\n        }\n        ...CandidateRow\n      }\n      shutOut {\n        personId\n        gates\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {\n    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": typeof types.AskVolunteersDocument,
    "\n  fragment NeedActions on Need {\n    id\n    state\n    ...NeedEdit\n  }\n": typeof types.NeedActionsFragmentDoc,
    "\n  fragment NeedDates on Need {\n    id\n    assignments {\n      id\n      offerId\n    }\n    occurrences {\n      id\n      state\n      start\n      end\n      windowStart\n      windowEnd\n      places {\n        id\n        assignmentId\n        state\n        remindedAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.NeedDatesFragmentDoc,
    "\n  mutation GiveBackPlace($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {\n    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": typeof types.GiveBackPlaceDocument,
    "\n  fragment NeedFacts on Need {\n    id\n    urgent\n    minutes\n    places\n    languages\n    district\n    place\n    about\n    notes\n    registeredAt\n    closeReason\n    needKind {\n      code\n      venue\n    }\n    recipient {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    requester {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    referral {\n      referredTo\n      reason\n      consented\n    }\n    ...NeedWhen\n  }\n": typeof types.NeedFactsFragmentDoc,
    "\n  fragment NeedHistory on Need {\n    id\n    gateAnswers {\n      question\n      answer\n      closes\n    }\n    proposals {\n      rank\n      person {\n        id\n        name\n      }\n      parts {\n        name\n        value\n        reason\n      }\n    }\n  }\n": typeof types.NeedHistoryFragmentDoc,
    "\n  query NeedHours($centreId: ID!, $sourceIds: [ID!]) {\n    hours(centreId: $centreId, sourceIds: $sourceIds, first: 100) {\n      edges {\n        node {\n          id\n          status\n          ...HoursRow\n        }\n      }\n    }\n  }\n": typeof types.NeedHoursDocument,
    "\n  query NeedMessages($centreId: ID!, $subjectIds: [ID!]) {\n    messages(centreId: $centreId, subjectIds: $subjectIds, first: 50) {\n      edges {\n        node {\n          id\n          status\n          channel\n          subject\n          body\n          dueAt\n          acceptedAt\n          calledAt\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeedMessagesDocument,
    "\n  fragment NeedOffers on Need {\n    id\n    offers {\n      id\n      status\n      closedReason\n      person {\n        id\n        name\n      }\n      ...OfferRow\n    }\n  }\n": typeof types.NeedOffersFragmentDoc,
    "\n  query Need($centreId: ID!, $id: ID!) {\n    need(centreId: $centreId, id: $id) {\n      id\n      state\n      needKind {\n        code\n        name\n      }\n      recipient {\n        id\n        name\n      }\n      offers {\n        id\n      }\n      assignments {\n        id\n      }\n      occurrences {\n        id\n        places {\n          id\n        }\n      }\n      ...NeedFacts\n      ...NeedActions\n      ...NeedOffers\n      ...NeedDates\n      ...NeedHistory\n    }\n  }\n": typeof types.NeedDocument,
    "\n  mutation AnswerOffer($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {\n    answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": typeof types.AnswerOfferDocument,
    "\n  mutation WithdrawOffer($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {\n    withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  fragment OfferRow on Offer {\n    id\n    status\n    closedReason\n    answeredHow\n    sentAt\n    answeredAt\n    expiresAt\n    reasons\n  }\n": typeof types.OfferRowFragmentDoc,
    "\n  mutation ReferNeed($centreId: ID!, $idempotencyKey: String!, $input: ReferNeedInput!) {\n    referNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n": typeof types.ReferNeedDocument,
    "\n  fragment Caller on Person {\n    id\n    name\n    birthYear\n    languages\n    address {\n      district\n    }\n    contactPoints {\n      kind\n      value\n    }\n  }\n": typeof types.CallerFragmentDoc,
    "\n  query Callers($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 7) {\n      edges {\n        node {\n          id\n          ...Caller\n        }\n      }\n    }\n  }\n": typeof types.CallersDocument,
    "\n  subscription Changes($centreId: ID!) {\n    changes(centreId: $centreId) {\n      at\n      id\n      topic\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query Me {\n    me {\n      memberships {\n        roles\n        person {\n          id\n          name\n        }\n        centre {\n          id\n          slug\n          name\n          zone\n          districts {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Palette($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          address {\n            district\n          }\n        }\n      }\n    }\n    needs(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          needKind {\n            name\n          }\n          recipient {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
};
const documents: Documents = {
    "\n  fragment NeedCard on Need {\n    id\n    state\n    urgent\n    district\n    place\n    registeredAt\n    needKind {\n      code\n      name\n      venue\n    }\n    recipient {\n      id\n      name\n    }\n    ...NeedWhen\n  }\n": types.NeedCardFragmentDoc,
    "\n  fragment NeedWhen on Need {\n    id\n    whenKind\n    startsAt\n    endsAt\n    minutes\n    nextOccurrence {\n      id\n      start\n      windowStart\n      windowEnd\n    }\n  }\n": types.NeedWhenFragmentDoc,
    "\n  query NeedKinds($centreId: ID!) {\n    needKinds(centreId: $centreId, onlyActive: false) {\n      code\n      name\n    }\n  }\n": types.NeedKindsDocument,
    "\n  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {\n    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...NeedCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  mutation CancelNeed($centreId: ID!, $idempotencyKey: String!, $input: CancelNeedInput!) {\n    cancelNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n": types.CancelNeedDocument,
    "\n  fragment CandidateRow on NeedCandidate {\n    score\n    parts {\n      name\n      value\n      weight\n      reason\n    }\n    times {\n      occurrenceId\n      start\n      end\n    }\n  }\n": types.CandidateRowFragmentDoc,
    "\n  fragment NeedEdit on Need {\n    id\n    urgent\n    district\n    place\n    about\n    notes\n  }\n": types.NeedEditFragmentDoc,
    "\n  mutation ChangeNeed($centreId: ID!, $idempotencyKey: String!, $input: ChangeNeedInput!) {\n    changeNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        ...NeedEdit\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangeNeedDocument,
    "\n  fragment HoursRow on HoursEntry {\n    id\n    start\n    end\n    minutes\n    status\n    person {\n      id\n      name\n    }\n    corrections {\n      fromMinutes\n      toMinutes\n      reason\n      at\n    }\n  }\n": types.HoursRowFragmentDoc,
    "\n  mutation ConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {\n    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n    }\n  }\n": types.ConfirmHoursDocument,
    "\n  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {\n    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CorrectHoursDocument,
    "\n  query Candidates($centreId: ID!, $needId: ID!, $first: Int!) {\n    candidates(centreId: $centreId, needId: $needId, first: $first) {\n      candidatesInAll\n      candidates {\n        personId\n        person {\n          id\n          name\n        }\n        ...CandidateRow\n      }\n      shutOut {\n        personId\n        gates\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {\n    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": types.AskVolunteersDocument,
    "\n  fragment NeedActions on Need {\n    id\n    state\n    ...NeedEdit\n  }\n": types.NeedActionsFragmentDoc,
    "\n  fragment NeedDates on Need {\n    id\n    assignments {\n      id\n      offerId\n    }\n    occurrences {\n      id\n      state\n      start\n      end\n      windowStart\n      windowEnd\n      places {\n        id\n        assignmentId\n        state\n        remindedAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.NeedDatesFragmentDoc,
    "\n  mutation GiveBackPlace($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {\n    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": types.GiveBackPlaceDocument,
    "\n  fragment NeedFacts on Need {\n    id\n    urgent\n    minutes\n    places\n    languages\n    district\n    place\n    about\n    notes\n    registeredAt\n    closeReason\n    needKind {\n      code\n      venue\n    }\n    recipient {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    requester {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    referral {\n      referredTo\n      reason\n      consented\n    }\n    ...NeedWhen\n  }\n": types.NeedFactsFragmentDoc,
    "\n  fragment NeedHistory on Need {\n    id\n    gateAnswers {\n      question\n      answer\n      closes\n    }\n    proposals {\n      rank\n      person {\n        id\n        name\n      }\n      parts {\n        name\n        value\n        reason\n      }\n    }\n  }\n": types.NeedHistoryFragmentDoc,
    "\n  query NeedHours($centreId: ID!, $sourceIds: [ID!]) {\n    hours(centreId: $centreId, sourceIds: $sourceIds, first: 100) {\n      edges {\n        node {\n          id\n          status\n          ...HoursRow\n        }\n      }\n    }\n  }\n": types.NeedHoursDocument,
    "\n  query NeedMessages($centreId: ID!, $subjectIds: [ID!]) {\n    messages(centreId: $centreId, subjectIds: $subjectIds, first: 50) {\n      edges {\n        node {\n          id\n          status\n          channel\n          subject\n          body\n          dueAt\n          acceptedAt\n          calledAt\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.NeedMessagesDocument,
    "\n  fragment NeedOffers on Need {\n    id\n    offers {\n      id\n      status\n      closedReason\n      person {\n        id\n        name\n      }\n      ...OfferRow\n    }\n  }\n": types.NeedOffersFragmentDoc,
    "\n  query Need($centreId: ID!, $id: ID!) {\n    need(centreId: $centreId, id: $id) {\n      id\n      state\n      needKind {\n        code\n        name\n      }\n      recipient {\n        id\n        name\n      }\n      offers {\n        id\n      }\n      assignments {\n        id\n      }\n      occurrences {\n        id\n        places {\n          id\n        }\n      }\n      ...NeedFacts\n      ...NeedActions\n      ...NeedOffers\n      ...NeedDates\n      ...NeedHistory\n    }\n  }\n": types.NeedDocument,
    "\n  mutation AnswerOffer($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {\n    answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": types.AnswerOfferDocument,
    "\n  mutation WithdrawOffer($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {\n    withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  fragment OfferRow on Offer {\n    id\n    status\n    closedReason\n    answeredHow\n    sentAt\n    answeredAt\n    expiresAt\n    reasons\n  }\n": types.OfferRowFragmentDoc,
    "\n  mutation ReferNeed($centreId: ID!, $idempotencyKey: String!, $input: ReferNeedInput!) {\n    referNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n": types.ReferNeedDocument,
    "\n  fragment Caller on Person {\n    id\n    name\n    birthYear\n    languages\n    address {\n      district\n    }\n    contactPoints {\n      kind\n      value\n    }\n  }\n": types.CallerFragmentDoc,
    "\n  query Callers($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 7) {\n      edges {\n        node {\n          id\n          ...Caller\n        }\n      }\n    }\n  }\n": types.CallersDocument,
    "\n  subscription Changes($centreId: ID!) {\n    changes(centreId: $centreId) {\n      at\n      id\n      topic\n    }\n  }\n": types.ChangesDocument,
    "\n  query Me {\n    me {\n      memberships {\n        roles\n        person {\n          id\n          name\n        }\n        centre {\n          id\n          slug\n          name\n          zone\n          districts {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query Palette($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          address {\n            district\n          }\n        }\n      }\n    }\n    needs(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          needKind {\n            name\n          }\n          recipient {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PaletteDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedCard on Need {\n    id\n    state\n    urgent\n    district\n    place\n    registeredAt\n    needKind {\n      code\n      name\n      venue\n    }\n    recipient {\n      id\n      name\n    }\n    ...NeedWhen\n  }\n"): (typeof documents)["\n  fragment NeedCard on Need {\n    id\n    state\n    urgent\n    district\n    place\n    registeredAt\n    needKind {\n      code\n      name\n      venue\n    }\n    recipient {\n      id\n      name\n    }\n    ...NeedWhen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedWhen on Need {\n    id\n    whenKind\n    startsAt\n    endsAt\n    minutes\n    nextOccurrence {\n      id\n      start\n      windowStart\n      windowEnd\n    }\n  }\n"): (typeof documents)["\n  fragment NeedWhen on Need {\n    id\n    whenKind\n    startsAt\n    endsAt\n    minutes\n    nextOccurrence {\n      id\n      start\n      windowStart\n      windowEnd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedKinds($centreId: ID!) {\n    needKinds(centreId: $centreId, onlyActive: false) {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query NeedKinds($centreId: ID!) {\n    needKinds(centreId: $centreId, onlyActive: false) {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {\n    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...NeedCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {\n    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...NeedCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelNeed($centreId: ID!, $idempotencyKey: String!, $input: CancelNeedInput!) {\n    cancelNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelNeed($centreId: ID!, $idempotencyKey: String!, $input: CancelNeedInput!) {\n    cancelNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CandidateRow on NeedCandidate {\n    score\n    parts {\n      name\n      value\n      weight\n      reason\n    }\n    times {\n      occurrenceId\n      start\n      end\n    }\n  }\n"): (typeof documents)["\n  fragment CandidateRow on NeedCandidate {\n    score\n    parts {\n      name\n      value\n      weight\n      reason\n    }\n    times {\n      occurrenceId\n      start\n      end\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedEdit on Need {\n    id\n    urgent\n    district\n    place\n    about\n    notes\n  }\n"): (typeof documents)["\n  fragment NeedEdit on Need {\n    id\n    urgent\n    district\n    place\n    about\n    notes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNeed($centreId: ID!, $idempotencyKey: String!, $input: ChangeNeedInput!) {\n    changeNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        ...NeedEdit\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeNeed($centreId: ID!, $idempotencyKey: String!, $input: ChangeNeedInput!) {\n    changeNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        ...NeedEdit\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoursRow on HoursEntry {\n    id\n    start\n    end\n    minutes\n    status\n    person {\n      id\n      name\n    }\n    corrections {\n      fromMinutes\n      toMinutes\n      reason\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment HoursRow on HoursEntry {\n    id\n    start\n    end\n    minutes\n    status\n    person {\n      id\n      name\n    }\n    corrections {\n      fromMinutes\n      toMinutes\n      reason\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {\n    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {\n    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {\n    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {\n    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on HoursEntry {\n        id\n        ...HoursRow\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Candidates($centreId: ID!, $needId: ID!, $first: Int!) {\n    candidates(centreId: $centreId, needId: $needId, first: $first) {\n      candidatesInAll\n      candidates {\n        personId\n        person {\n          id\n          name\n        }\n        ...CandidateRow\n      }\n      shutOut {\n        personId\n        gates\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Candidates($centreId: ID!, $needId: ID!, $first: Int!) {\n    candidates(centreId: $centreId, needId: $needId, first: $first) {\n      candidatesInAll\n      candidates {\n        personId\n        person {\n          id\n          name\n        }\n        ...CandidateRow\n      }\n      shutOut {\n        personId\n        gates\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {\n    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {\n    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedActions on Need {\n    id\n    state\n    ...NeedEdit\n  }\n"): (typeof documents)["\n  fragment NeedActions on Need {\n    id\n    state\n    ...NeedEdit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedDates on Need {\n    id\n    assignments {\n      id\n      offerId\n    }\n    occurrences {\n      id\n      state\n      start\n      end\n      windowStart\n      windowEnd\n      places {\n        id\n        assignmentId\n        state\n        remindedAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NeedDates on Need {\n    id\n    assignments {\n      id\n      offerId\n    }\n    occurrences {\n      id\n      state\n      start\n      end\n      windowStart\n      windowEnd\n      places {\n        id\n        assignmentId\n        state\n        remindedAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackPlace($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {\n    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation GiveBackPlace($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {\n    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedFacts on Need {\n    id\n    urgent\n    minutes\n    places\n    languages\n    district\n    place\n    about\n    notes\n    registeredAt\n    closeReason\n    needKind {\n      code\n      venue\n    }\n    recipient {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    requester {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    referral {\n      referredTo\n      reason\n      consented\n    }\n    ...NeedWhen\n  }\n"): (typeof documents)["\n  fragment NeedFacts on Need {\n    id\n    urgent\n    minutes\n    places\n    languages\n    district\n    place\n    about\n    notes\n    registeredAt\n    closeReason\n    needKind {\n      code\n      venue\n    }\n    recipient {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    requester {\n      id\n      name\n      contactPoints {\n        kind\n        value\n      }\n    }\n    referral {\n      referredTo\n      reason\n      consented\n    }\n    ...NeedWhen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedHistory on Need {\n    id\n    gateAnswers {\n      question\n      answer\n      closes\n    }\n    proposals {\n      rank\n      person {\n        id\n        name\n      }\n      parts {\n        name\n        value\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NeedHistory on Need {\n    id\n    gateAnswers {\n      question\n      answer\n      closes\n    }\n    proposals {\n      rank\n      person {\n        id\n        name\n      }\n      parts {\n        name\n        value\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedHours($centreId: ID!, $sourceIds: [ID!]) {\n    hours(centreId: $centreId, sourceIds: $sourceIds, first: 100) {\n      edges {\n        node {\n          id\n          status\n          ...HoursRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedHours($centreId: ID!, $sourceIds: [ID!]) {\n    hours(centreId: $centreId, sourceIds: $sourceIds, first: 100) {\n      edges {\n        node {\n          id\n          status\n          ...HoursRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedMessages($centreId: ID!, $subjectIds: [ID!]) {\n    messages(centreId: $centreId, subjectIds: $subjectIds, first: 50) {\n      edges {\n        node {\n          id\n          status\n          channel\n          subject\n          body\n          dueAt\n          acceptedAt\n          calledAt\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedMessages($centreId: ID!, $subjectIds: [ID!]) {\n    messages(centreId: $centreId, subjectIds: $subjectIds, first: 50) {\n      edges {\n        node {\n          id\n          status\n          channel\n          subject\n          body\n          dueAt\n          acceptedAt\n          calledAt\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedOffers on Need {\n    id\n    offers {\n      id\n      status\n      closedReason\n      person {\n        id\n        name\n      }\n      ...OfferRow\n    }\n  }\n"): (typeof documents)["\n  fragment NeedOffers on Need {\n    id\n    offers {\n      id\n      status\n      closedReason\n      person {\n        id\n        name\n      }\n      ...OfferRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($centreId: ID!, $id: ID!) {\n    need(centreId: $centreId, id: $id) {\n      id\n      state\n      needKind {\n        code\n        name\n      }\n      recipient {\n        id\n        name\n      }\n      offers {\n        id\n      }\n      assignments {\n        id\n      }\n      occurrences {\n        id\n        places {\n          id\n        }\n      }\n      ...NeedFacts\n      ...NeedActions\n      ...NeedOffers\n      ...NeedDates\n      ...NeedHistory\n    }\n  }\n"): (typeof documents)["\n  query Need($centreId: ID!, $id: ID!) {\n    need(centreId: $centreId, id: $id) {\n      id\n      state\n      needKind {\n        code\n        name\n      }\n      recipient {\n        id\n        name\n      }\n      offers {\n        id\n      }\n      assignments {\n        id\n      }\n      occurrences {\n        id\n        places {\n          id\n        }\n      }\n      ...NeedFacts\n      ...NeedActions\n      ...NeedOffers\n      ...NeedDates\n      ...NeedHistory\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOffer($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {\n    answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOffer($centreId: ID!, $idempotencyKey: String!, $input: AnswerOfferInput!) {\n    answerOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {\n    withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOffer($centreId: ID!, $idempotencyKey: String!, $input: WithdrawOfferInput!) {\n    withdrawOffer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferRow on Offer {\n    id\n    status\n    closedReason\n    answeredHow\n    sentAt\n    answeredAt\n    expiresAt\n    reasons\n  }\n"): (typeof documents)["\n  fragment OfferRow on Offer {\n    id\n    status\n    closedReason\n    answeredHow\n    sentAt\n    answeredAt\n    expiresAt\n    reasons\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferNeed($centreId: ID!, $idempotencyKey: String!, $input: ReferNeedInput!) {\n    referNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReferNeed($centreId: ID!, $idempotencyKey: String!, $input: ReferNeedInput!) {\n    referNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {\n      __typename\n      ... on Need {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Caller on Person {\n    id\n    name\n    birthYear\n    languages\n    address {\n      district\n    }\n    contactPoints {\n      kind\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment Caller on Person {\n    id\n    name\n    birthYear\n    languages\n    address {\n      district\n    }\n    contactPoints {\n      kind\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Callers($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 7) {\n      edges {\n        node {\n          id\n          ...Caller\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Callers($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 7) {\n      edges {\n        node {\n          id\n          ...Caller\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($centreId: ID!) {\n    changes(centreId: $centreId) {\n      at\n      id\n      topic\n    }\n  }\n"): (typeof documents)["\n  subscription Changes($centreId: ID!) {\n    changes(centreId: $centreId) {\n      at\n      id\n      topic\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      memberships {\n        roles\n        person {\n          id\n          name\n        }\n        centre {\n          id\n          slug\n          name\n          zone\n          districts {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      memberships {\n        roles\n        person {\n          id\n          name\n        }\n        centre {\n          id\n          slug\n          name\n          zone\n          districts {\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Palette($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          address {\n            district\n          }\n        }\n      }\n    }\n    needs(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          needKind {\n            name\n          }\n          recipient {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Palette($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          address {\n            district\n          }\n        }\n      }\n    }\n    needs(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          needKind {\n            name\n          }\n          recipient {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
