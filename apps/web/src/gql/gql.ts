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
    "\n  subscription Changes($centreId: ID!) {\n    changes(centreId: $centreId) {\n      at\n      id\n      topic\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query Me {\n    me {\n      memberships {\n        roles\n        person {\n          id\n          name\n        }\n        centre {\n          id\n          slug\n          name\n          zone\n          districts {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Palette($centreId: ID!, $search: String!) {\n    people(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          address {\n            district\n          }\n        }\n      }\n    }\n    needs(centreId: $centreId, search: $search, first: 6) {\n      edges {\n        node {\n          id\n          needKind {\n            name\n          }\n          recipient {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
};
const documents: Documents = {
    "\n  fragment NeedCard on Need {\n    id\n    state\n    urgent\n    district\n    place\n    registeredAt\n    needKind {\n      code\n      name\n      venue\n    }\n    recipient {\n      id\n      name\n    }\n    ...NeedWhen\n  }\n": types.NeedCardFragmentDoc,
    "\n  fragment NeedWhen on Need {\n    id\n    whenKind\n    startsAt\n    endsAt\n    minutes\n    nextOccurrence {\n      id\n      start\n      windowStart\n      windowEnd\n    }\n  }\n": types.NeedWhenFragmentDoc,
    "\n  query NeedKinds($centreId: ID!) {\n    needKinds(centreId: $centreId, onlyActive: false) {\n      code\n      name\n    }\n  }\n": types.NeedKindsDocument,
    "\n  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {\n    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...NeedCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.NeedsDocument,
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
