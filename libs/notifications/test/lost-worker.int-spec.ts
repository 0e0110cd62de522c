import { eventually } from '@hjerterom/platform/testing';
import { Provider, Sender } from './sender.js';

let sender: Sender;

beforeAll(async () => {
  sender = await Sender.create();
});
beforeEach(() => {
  sender.provider = new Provider();
});
afterAll(() => sender.world.close());

describe('a worker that is lost', () => {
  it('after taking a message leaves it to another when its lease has run out', async () => {
    const id = await sender.scheduled();
    expect(await sender.claim()).toContainEqual({ id, centreId: sender.centreId });
    expect(await sender.claim()).toEqual([]);
    const again = await eventually(async () => (await sender.claim()).find((row) => row.id === id));
    await sender.perform(again.id);
    expect(sender.provider.accepted.size).toBe(1);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted', tries: 1, provider_reference: `fake:${id}` });
  });

  it.each([
    ['while it puts it into words', 1, 0],
    ['between the yes of the provider and our note of it', 2, 1],
  ])('%s: the message comes again, and a provider that honours the key has it once', async (_when, survived, yeses) => {
    const id = await sender.scheduled();
    await sender.claim();
    void sender.perform(id, { diesAfter: survived });
    await eventually(async () => sender.provider.handedOver === yeses && (await sender.message(id))?.tries === 1);
    expect(await sender.message(id)).toMatchObject({ status: 'scheduled' });
    const again = await eventually(async () => (await sender.claim()).find((row) => row.id === id));
    await sender.perform(again.id);
    expect([...sender.provider.accepted.keys()]).toEqual([id]);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted', tries: 2 });
    await sender.perform(again.id);
    expect(sender.provider.handedOver).toBe(yeses + 1);
  });

  it('each time the same message is tried does not go on for ever: somebody has to ring', async () => {
    const id = await sender.scheduled({ tries: 6 });
    await sender.perform(id);
    expect(sender.provider.handedOver).toBe(0);
    expect(await sender.message(id)).toMatchObject({ status: 'failed', failure: 'WORKER LOST' });
  });

  it('without having tried anything uses up no tries', async () => {
    const id = await sender.scheduled({ attempts: 50 });
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted', tries: 1 });
  });
});
