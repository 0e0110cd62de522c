import { readFileSync } from 'node:fs';
import { boundsOfDocuments } from '@hjerterom/platform/api';
import { isObjectType, parse, specifiedRules, validate } from 'graphql';
import { ApiWorld } from './api-world.js';
import { everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { wholeOperation } from './whole-operation.js';

const documents: Record<string, string> = JSON.parse(readFileSync('apps/web/src/gql/persisted-documents.json', 'utf8'));
/** Every field that takes a page's length, by `Type.field`. */
const paged = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => /^(first|last|limit|take)$/.test(name)))
        .map((field) => ({ type: type.name, field }))
    : [],
);

describe('the bounds of the API', () => {
  it.each(Object.values(documents).map((text) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1], text]))(
    'leave room for what the screens ask: %s',
    (_name, text = '') => {
      expect(validate(schema, parse(text), [...specifiedRules, ...boundsOfDocuments])).toEqual([]);
    },
  );

  it('know every way to ask for a page: `first`, at a field of Query', () => {
    expect(paged.length).toBeGreaterThan(5);
    const others = paged.filter(
      ({ type, field }) => type !== 'Query' || field.args.some(({ name }) => name === 'last'),
    );
    expect(others.map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  describe('of a page', () => {
    let at: ApiWorld;
    let centre: FullCentre;
    beforeAll(async () => {
      at = await ApiWorld.create();
      centre = await fullCentre(at, 1);
    });
    afterAll(() => at?.close());

    it.each(paged.map(({ field }) => field))('are 1 and 100: $name', async ({ name }) => {
      const asked = everyRootField.find((field) => field.name === name);
      const given = asked?.variables(centre) ?? {};
      for (const [first, code] of [
        [100, undefined],
        [1, undefined],
        [101, 'BAD_USER_INPUT'],
        [0, 'BAD_USER_INPUT'],
        [-1, 'BAD_USER_INPUT'],
        [2_147_483_647, 'BAD_USER_INPUT'],
        [2_147_483_648, 'BAD_USER_INPUT'],
      ] as const) {
        const variables = { ...given, first };
        const whole = wholeOperation(schema, 'Query', name, variables);
        const { errors } = await at.graphql(whole, variables, centre.leader);
        expect([first, errors?.[0]?.extensions.code]).toEqual([first, code]);
      }
    });
  });
});
