import fc from 'fast-check';
import { getNamedType, isLeafType } from 'graphql';
import { wholeOperation } from '../whole-operation.js';
import { type Attempt, common, type Ground, json } from './attempt.js';
import { anything, megabyte, nastyJson, nastyText } from './nasty.js';

/** GraphQL text that is broken, repeated, nested, or says strange things. */
export function documents({ schema, people }: Ground): fc.Arbitrary<Attempt> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const whole = fc.constantFrom(...fields).map(({ name }) => wholeOperation(schema, 'Query', name, {}));
  const names = fc.constantFrom(
    ...fields.map(({ name, type }) => `${name}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`),
  );
  const strange = fc.oneof(
    fc.tuple(whole, fc.nat(2_000)).map(([text, at]) => text.slice(0, at)),
    fc.tuple(whole, fc.nat(2_000), nastyText).map(([text, at, put]) => text.slice(0, at) + put + text.slice(at)),
    fc.tuple(names, fc.integer({ min: 1, max: 3_000 })).map(([name, times]) => `{ ${`${name} `.repeat(times)} }`),
    fc.integer({ min: 1, max: 5_000 }).map((depth) => `${'{ me '.repeat(depth)}${'}'.repeat(depth)}`),
    fc
      .integer({ min: 1, max: 5_000 })
      .map((depth) => `{ centres(x: ${'['.repeat(depth)}${']'.repeat(depth)}) { id } }`),
    fc.integer({ min: 1, max: 300 }).map((many) => `{ me ${'@skip(if: false) '.repeat(many)} { __typename } }`),
    fc.integer({ min: 2, max: 60 }).map((many) => loopOfFragments(many)),
    nastyText.map((text) => `{ centre(slug: ${JSON.stringify(text)}) { id } }`),
    nastyText.map((text) => `{ centre(slug: """${text}""") { id } }`),
    fc.constantFrom(...strangeDocuments),
    nastyText,
  );
  return fc
    .record({ query: strange, operationName: fc.option(nastyText), ...common(people) })
    .map(({ who, headers, ...body }) => ({
      ...{ who, method: 'POST', path: '/graphql', headers: { ...headers, ...json } },
      body: nastyJson(body),
    }));
}

const strangeDocuments = [
  '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  'query A { me { __typename } } query A { me { __typename } }',
  'query ($x: Nothing!) { me { __typename } }',
  'query ($x: [[[[Int!]!]!]!]! = [[[[1e999]]]]) { me { __typename } }',
  'subscription { changes(centreId: "x") { at } }',
  'mutation { __typename }',
  '{ __type(name: "\\u0000") { name } }',
  '{ centre(slug: "\\uD800") { id } }',
  '{ centre(slug: "\\u{110000}") { id } }',
  '{ a: __typename a: me { __typename } }',
  'fragment F on Query { ...F } { ...F }',
  'schema { query: Query }',
  'type Query { x: Int }',
  '# nothing',
  '\ufeff{ __typename }',
];

function loopOfFragments(many: number): string {
  const one = (n: number) => `fragment F${n} on Query { ...F${(n + 1) % many} ...F${(n + 2) % many} }`;
  return `{ ...F0 } ${Array.from({ length: many }, (_, n) => one(n)).join(' ')}`;
}

/** Bodies that are no JSON, or another JSON than is awaited. */
export function bodies({ people }: Ground): fc.Arbitrary<Attempt> {
  const body = fc.oneof(
    anything.map(nastyJson),
    fc.record({ query: anything, variables: anything, operationName: anything, extensions: anything }).map(nastyJson),
    nastyText,
    megabyte.map((text) => nastyJson({ query: '{ centre(slug: $s) { id } }', variables: { s: text } })),
    megabyte.map((name) => `{"query":"{ me { __typename } }","${name.replaceAll('"', '')}":1}`),
    fc.integer({ min: 1, max: 20_000 }).map((depth) => `{"query":${'['.repeat(depth)}`),
    fc
      .integer({ min: 1, max: 20_000 })
      .map((depth) => `{"query":"{ __typename }","variables":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
    fc.constantFrom(
      '{"query":"{ __typename }","query":1}',
      '{"__proto__":{"query":"{ __typename }"}}',
      '{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}}',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      '{"query":"query($a: Int) { __typename }","variables":{"a":1e999}}',
      '[{"query":"{ __typename }"}]',
      '\u0000',
    ),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-7',
    'application/json;charset=\u00e6',
    'text/plain',
    '',
  );
  return fc.record({ body, type, ...common(people) }).map(({ who, headers, body: sent, type: stated }) => ({
    ...{ who, method: 'POST', path: '/graphql', headers: { ...headers, ...(stated && { 'content-type': stated }) } },
    body: sent,
  }));
}
