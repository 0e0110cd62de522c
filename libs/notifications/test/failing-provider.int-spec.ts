import { ChannelError } from '@hjerterom/notifications';
import { Provider, Sender } from './sender.js';

let sender: Sender;

beforeAll(async () => {
  sender = await Sender.create();
});
beforeEach(() => {
  sender.provider = new Provider();
});
afterAll(() => sender.world.close());

describe('a provider that fails', () => {
  it('is tried six times, with longer pauses, and then somebody has to ring', async () => {
    const id = await sender.scheduled();
    sender.provider.meanwhile = async () => {
      throw new ChannelError('ECONNECTION');
    };
    for (const minutes of [1, 5, 15, 60, 180]) {
      expect(await sender.claim()).toEqual([{ id, centreId: sender.centreId }]);
      await sender.perform(id);
      const due = new Date(sender.world.clock.now().getTime() + minutes * 60_000);
      expect(await sender.message(id)).toMatchObject({ status: 'scheduled', due_at: due, failure: 'ECONNECTION' });
      await sender.perform(id);
      expect(await sender.claim()).toEqual([]);
      sender.world.clock.advance(minutes * 60_000);
    }
    await sender.perform(id);
    expect(sender.provider.handedOver).toBe(6);
    expect(await sender.message(id)).toMatchObject({ status: 'failed', tries: 6, failure: 'ECONNECTION' });
    expect((await sender.message(id))?.body).toContain('blåbærtur');
    sender.world.clock.advance(24 * 3_600_000);
    expect(await sender.claim()).toEqual([]);
  });

  it('and then takes it, has it once and leaves no failure behind', async () => {
    const id = await sender.scheduled();
    sender.provider.meanwhile = async () => {
      throw new ChannelError('ETIMEDOUT');
    };
    await sender.perform(id);
    sender.provider.meanwhile = async () => {};
    sender.world.clock.advance(60_000);
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted', tries: 2, failure: null });
  });

  it('for good is not tried again', async () => {
    const id = await sender.scheduled();
    sender.provider.meanwhile = async () => {
      throw new ChannelError('EENVELOPE 550', true);
    };
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'failed', tries: 1, failure: 'EENVELOPE 550' });
  });

  it.each([
    ['a template with a mistake in it', 'test.broken', 'TypeError'],
    ['a template that nobody has', 'test.nobody', 'Error'],
  ])('and %s are the same to the row: it is tried again', async (_what, template, failure) => {
    const id = await sender.scheduled({ template });
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'scheduled', tries: 1, failure });
  });
});
