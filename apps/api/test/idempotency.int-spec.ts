import { newId } from '@hjerterom/kernel';
import { ApiWorld } from './api-world.js';
import { everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { mutationsAsked } from './mutations-asked.js';
import { wholeOperation } from './whole-operation.js';

const mutations = everyRootField.filter(({ operation }) => operation === 'Mutation');

describe('a request that is sent again with the same key', () => {
  let at: ApiWorld;
  let centre: FullCentre;
  beforeAll(async () => {
    at = await ApiWorld.create();
    centre = await fullCentre(at, 1);
  });
  afterAll(() => at?.close());

  const send = (name: string, input: object, idempotencyKey: string, who = centre.leader) => {
    const variables = { centreId: centre.centreId, idempotencyKey, input };
    return at.bytes(wholeOperation(schema, 'Mutation', name, variables), variables, who);
  };
  const inputOf = (name: string) => mutationsAsked[name]?.(centre).input ?? {};
  const needs = async () => (await at.world.rows('SELECT id FROM needs_need')).length;
  const happened = async () => (await at.world.rows('SELECT id FROM platform_outbox')).length;

  it('registers one need, also when it comes ten times at once', async () => {
    const [before, input, key] = [await needs(), inputOf('registerNeed'), newId()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('registerNeed', input, key)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"__typename":"Need"');
    expect(await needs()).toBe(before + 1);
    expect(await send('registerNeed', input, key)).toBe(answers[0]);
    expect(await needs()).toBe(before + 1);
  });

  it('registers two needs with two keys, or from two people', async () => {
    const [before, input, key] = [await needs(), inputOf('registerNeed'), newId()];
    const other = await at.somebody(centre.centreId, 'staff');
    await send('registerNeed', input, key);
    await send('registerNeed', input, newId());
    await send('registerNeed', input, key, other);
    expect(await needs()).toBe(before + 3);
  });

  it('is refused when it asks for something else, and nothing happens', async () => {
    const [input, key] = [inputOf('registerNeed'), newId()];
    await send('registerNeed', input, key);
    const before = await needs();
    const { errors } = JSON.parse(await send('registerNeed', { ...input, about: 'Noe annet.' }, key));
    expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
    expect(await needs()).toBe(before);
  });

  it('is a new request when input that did not hold is put right under the same key', async () => {
    const [input, key] = [inputOf('registerNeed'), newId()];
    expect(await send('registerNeed', { ...input, places: 0 }, key)).toContain('"__typename":"InvalidInput"');
    expect(await send('registerNeed', input, key)).toContain('"__typename":"Need"');
  });

  it.each(mutations)('does $name once, and gives the same answer', async ({ name }) => {
    const [input, key, who] = [inputOf(name), newId(), mutationsAsked[name]?.(centre).who];
    const first = await send(name, input, key, who);
    expect(first).toContain(`"__typename":"${mutationsAsked[name]?.(centre).answer}"`);
    const told = await happened();
    expect(await send(name, input, key, who)).toBe(first);
    expect(await happened()).toBe(told);
  });

  it('does not stand in the way of another mutation that has the same key', async () => {
    const key = newId();
    for (const { name } of mutations) {
      expect(await send(name, inputOf(name), key)).not.toContain('IDEMPOTENCY_KEY_REUSED');
    }
  });
});
