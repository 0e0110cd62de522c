import type { DocumentNode } from 'graphql';
import { gql } from 'urql';
import type { graphql as generated } from '../gql/gql.js';

const fragments = new Map<string, DocumentNode>();

/**
 * Marks a GraphQL document: `graphql(`query Needs …`)`. `npm run generate` gives it its types. A fragment is known from
 * when its module is loaded; an operation takes the fragments that it spreads from there, so that each part of the
 * screen carries its own documents and nothing else.
 * @throws Error when a spread fragment's module is not imported
 */
export const graphql = ((source: string): DocumentNode => {
  const spread = spreadIn(source);
  // As the tag of a template whose substitutions are the fragments: urql puts their definitions into the document.
  const parts = [source, ...spread.map(() => '')];
  const document = gql(Object.assign(parts, { raw: parts }), ...spread) as DocumentNode;
  const name = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (name) fragments.set(name, document);
  return document;
}) as unknown as typeof generated;

function spreadIn(source: string): DocumentNode[] {
  const names = [...source.matchAll(/\.\.\.\s*(\w+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => name !== 'on');
  return [...new Set(names)].map((name) => {
    const fragment = fragments.get(name);
    if (!fragment)
      throw new Error(`The fragment ${name} is not known here: import the component that it stands beside.`);
    return fragment;
  });
}
