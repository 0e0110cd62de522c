import { newId } from '@hjerterom/kernel';
import { syntheticNationalId } from '@hjerterom/platform/testing';
import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { ApiWorld } from './api-world.js';
import { everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { mutationsAsked } from './mutations-asked.js';

interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What no field of such a type takes. Booleans and enums are GraphQL's own to refuse. */
const neverHolds: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['ikke en id'],
  Int: [-1, 10_000_000],
  String: ['\u0007', 'x'.repeat(3_000)],
  DateTime: ['1500-01-01T00:00:00Z'],
};

/** Of these a need has exactly one. */
const when: Readonly<Record<string, object>> = {
  fixed: { startsAt: '2026-12-01T11:00:00Z' },
  window: { from: '2026-12-01T08:00:00Z', to: '2026-12-02T18:00:00Z' },
  series: { rrule: 'FREQ=WEEKLY', startDate: '2026-12-01', startTime: '12:00' },
};

describe('input that does not hold', () => {
  let at: ApiWorld;
  let centre: FullCentre;
  beforeAll(async () => {
    at = await ApiWorld.create();
    centre = await fullCentre(at, 1);
  });
  afterAll(() => at?.close());

  /** What is wrong with this input, in the words of this language; null when nothing is. */
  async function problemsOf(name: string, input: object, language: 'nb' | 'en'): Promise<Problem[] | null> {
    const inputType = schema
      .getMutationType()
      ?.getFields()
      [name]?.args.find((arg) => arg.name === 'input')?.type;
    const { data, errors } = await at.graphql<{ answer: { fields?: Problem[] } }>(
      `mutation($centreId: ID!, $key: String!, $input: ${inputType}) {
         answer: ${name}(centreId: $centreId, idempotencyKey: $key, input: $input) {
           ... on InvalidInput { fields { path message } } } }`,
      { centreId: centre.centreId, key: newId(), input },
      mutationsAsked[name]?.(centre).who ?? centre.leader,
      { 'accept-language': language },
    );
    expect(errors).toBeUndefined();
    return data.answer.fields ?? null;
  }

  const badNeed = () => ({
    kind: '',
    recipientId: 'Gudrun',
    places: 0,
    languages: ['norsk'],
    about: 'x'.repeat(501),
    gateAnswers: [{ questionId: 'første', answer: false }],
    referral: { referredTo: '', reason: 'x', consented: true },
    when: { series: { rrule: 'FREQ=WEEKLY', startDate: '2026-02-30', startTime: '25:00', minutes: 1 } },
  });
  const badPerson = () => ({
    name: ' ',
    birthYear: 1800,
    contactPoints: [
      { kind: 'PHONE', value: '12' },
      { kind: 'EMAIL', value: 'kari' },
    ],
  });

  it('tells of a need all that is wrong at once, in bokmål and in English', async () => {
    const nb = (await problemsOf('registerNeed', badNeed(), 'nb')) ?? [];
    expect(nb).toEqual(
      expect.arrayContaining([
        { path: 'kind', message: 'Dette må fylles ut.' },
        { path: 'recipientId', message: 'Denne finnes ikke.' },
        { path: 'places', message: 'Tallet må være 1 eller mer.' },
        { path: 'languages', message: 'Dette er ikke en språkkode.' },
        { path: 'about', message: 'Skriv høyst 500 tegn.' },
        { path: 'gateAnswers.0.questionId', message: 'Denne finnes ikke.' },
        { path: 'referral.referredTo', message: 'Dette må fylles ut.' },
        {
          path: 'when.series.startDate',
          message: 'Skriv datoen som år-måned-dag, for eksempel 2026-05-17.',
        },
        {
          path: 'when.series.startTime',
          message: 'Skriv klokkeslettet som timer og minutter, for eksempel 18:00.',
        },
        { path: 'when.series.minutes', message: 'Tallet må være 5 eller mer.' },
      ]),
    );
    expect(nb).toHaveLength(10);
    const en = (await problemsOf('registerNeed', badNeed(), 'en')) ?? [];
    expect(en.map(({ path }) => path)).toEqual(nb.map(({ path }) => path));
    expect(en).toContainEqual({ path: 'places', message: 'The number must be 1 or more.' });
  });

  it('tells of a person all that is wrong at once, in bokmål and in English', async () => {
    expect(await problemsOf('registerPerson', badPerson(), 'nb')).toEqual([
      { path: 'name', message: 'Dette må fylles ut.' },
      { path: 'contactPoints.0.value', message: expect.stringContaining('Dette er ikke et telefonnummer.') },
      { path: 'contactPoints.1.value', message: expect.stringContaining('Dette er ikke en e-postadresse.') },
      { path: 'birthYear', message: 'Tallet må være 1900 eller mer.' },
    ]);
    expect(await problemsOf('registerPerson', badPerson(), 'en')).toEqual([
      { path: 'name', message: 'This must be filled in.' },
      { path: 'contactPoints.0.value', message: expect.stringContaining('This is not a phone number.') },
      { path: 'contactPoints.1.value', message: expect.stringContaining('This is not an e-mail address.') },
      { path: 'birthYear', message: 'The number must be 1900 or more.' },
    ]);
  });

  const mutations = everyRootField.filter(({ operation }) => operation === 'Mutation');
  it.each(mutations)('is told in words at every field of $name', async ({ name }) => {
    const given = mutationsAsked[name]?.(centre).input ?? {};
    for (const { path, values } of badFields(name)) {
      for (const value of values) {
        const input = put({ ...given, ...alternative(path) }, path, value) as object;
        const [nb, en] = [await problemsOf(name, input, 'nb'), await problemsOf(name, input, 'en')];
        const at = new RegExp(`^${path.join('\\.(?:\\d+\\.)?')}$`);
        const inWords = { path: expect.stringMatching(at), message: expect.stringMatching(/^[A-ZÆØÅ][^|]+\.$/) };
        expect([name, path, value, nb]).toEqual([name, path, value, expect.arrayContaining([inWords])]);
        const same = nb?.filter(({ message }, index) => message === en?.[index]?.message);
        expect(same).toEqual([]);
      }
    }
  });

  it.each(mutations)(
    'says at every text of $name that a fødselsnummer is not to be written there',
    async ({ name }) => {
      const given = mutationsAsked[name]?.(centre).input ?? {};
      for (const { path, list } of badFields(name).filter(({ type }) => type === 'String')) {
        const value = list ? [syntheticNationalId] : syntheticNationalId;
        const input = put({ ...given, ...alternative(path) }, path, value) as object;
        const at = new RegExp(`^${path.join('\\.(?:\\d+\\.)?')}(?:\\.\\d+)?$`);
        const told = { path: expect.stringMatching(at), message: expect.stringContaining('fødselsnummer') };
        expect([name, path, await problemsOf(name, input, 'nb')]).toEqual([name, path, expect.arrayContaining([told])]);
      }
    },
  );
});

interface BadField {
  readonly path: readonly string[];
  readonly values: readonly unknown[];
  /** The name of the type, and whether it is a list of it. */
  readonly type: string;
  readonly list: boolean;
}

/** Every field of a mutation's input that can be given something that does not hold. */
function badFields(name: string): BadField[] {
  const input = schema
    .getMutationType()
    ?.getFields()
    [name]?.args.find((arg) => arg.name === 'input');
  return input ? fieldsBelow(input.type, []) : [];
}

function fieldsBelow(type: GraphQLInputType, path: readonly string[]): BadField[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => fieldsBelow(field.type, [...path, field.name]));
  }
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  const values = neverHolds[named.name] ?? [];
  return values.length > 0
    ? [{ path, values: list ? values.map((value) => [value]) : values, type: named.name, list }]
    : [];
}

/** What else has to be given instead, so that this field can be. */
function alternative([field, which = '']: readonly string[]): object {
  if (field === 'guardian') {
    return { guardian: { name: 'Prøve Verge', contact: { kind: 'EMAIL', value: 'verge@example.org' } } };
  }
  if (field === 'referral') return { referral: { referredTo: 'NAV', reason: 'Gjelder penger.', consented: true } };
  return field === 'when' && which in when ? { when: { [which]: when[which] } } : {};
}

/** The input with another value at this place; in the first of a list of inputs. */
function put(input: unknown, [field, ...rest]: readonly string[], value: unknown): unknown {
  if (field === undefined) return value;
  if (Array.isArray(input)) return [put(input[0], [field, ...rest], value), ...input.slice(1)];
  const record = (input ?? {}) as Record<string, unknown>;
  return { ...record, [field]: put(record[field], rest, value) };
}
