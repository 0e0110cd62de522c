import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { anything, nastyInstant, nastyNumber, nastyText } from './nasty.js';

/** What values are made of besides what is nasty: ids that exist, here and in another centre, and cursors that were given out. */
export interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** How deep inputs within inputs go. */
const DEEPEST = 4;

/** A value of nearly the right shape for this type: some parts of it are left out, some are nasty, some no such thing. */
export function nearly(type: GraphQLInputType, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const shaped = ofShape(getNullableType(type), known, depth);
  const absent = isNonNullType(type) ? 0 : 2;
  return fc.oneof(
    { weight: 20, arbitrary: shaped },
    { weight: 1, arbitrary: anything },
    { weight: absent, arbitrary: fc.constant(null) },
  );
}

function ofShape(type: GraphQLInputType, known: Known, depth: number): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(nearly(type.ofType, known, depth + 1), { maxLength: 4 });
  if (isEnumType(type)) return fc.oneof(fc.constantFrom(...type.getValues().map(({ name }) => name)), nastyText);
  if (isInputObjectType(type)) {
    if (depth > DEEPEST) return fc.constant({});
    const fields = Object.values(type.getFields());
    const shapes = Object.fromEntries(fields.map(({ name, type: inner }) => [name, nearly(inner, known, depth + 1)]));
    return partly(
      shapes,
      fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
    );
  }
  const name = 'name' in type ? type.name : '';
  if (name === 'ID')
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known.ids) }, { weight: 1, arbitrary: nastyText });
  if (name === 'Int' || name === 'Float') return fc.oneof(nastyNumber, fc.integer({ min: 1, max: 60 }));
  if (name === 'DateTime') return nastyInstant;
  return name === 'Boolean'
    ? fc.boolean()
    : fc.oneof({ weight: 5, arbitrary: nastyText }, { weight: 1, arbitrary: cursor(known) });
}

/** A record of which only these keys are always there. */
export function partly(shapes: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) {
  return fc.record<Record<string, unknown>>(shapes, { requiredKeys });
}

/** A cursor that was given out, whole or tampered with: its letters, its values, its length. */
export function cursor({ cursors }: Known): fc.Arbitrary<string> {
  const real = fc.constantFrom(...(cursors.length > 0 ? cursors : ['W10']));
  const values = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const cut = fc.tuple(real, fc.nat(200)).map(([text, at]) => text.slice(0, at));
  const flipped = fc.tuple(real, fc.nat(200)).map(([text, at]) => `${text.slice(0, at)}A${text.slice(at + 1)}`);
  const other = fc
    .tuple(real, fc.nat(4), fc.oneof(nastyText, fc.constantFrom<unknown>(null, 0, 1e300, -1, [], {}, '__proto__')))
    .map(([text, at, value]) => encoded(values(text).map((one, index) => (index === at ? value : one))));
  return fc.oneof(real, cut, flipped, other);
}
