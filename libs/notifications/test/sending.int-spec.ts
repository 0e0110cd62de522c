import { newId } from '@hjerterom/kernel';
import { ChannelError } from '@hjerterom/notifications';
import type { NewPerson } from '@hjerterom/people';
import { eventually } from '@hjerterom/platform/testing';
import { withdrawMessages } from '../src/message/withdraw-messages.js';
import { over } from './greeting.js';
import { Provider, Sender } from './sender.js';

let sender: Sender;

beforeAll(async () => {
  sender = await Sender.create();
});
beforeEach(() => {
  sender.provider = new Provider();
});
afterAll(() => sender.world.close());

describe('sending', () => {
  it('is done by one of eight workers that have the same message', async () => {
    const id = await sender.scheduled();
    sender.provider.meanwhile = () => new Promise((next) => setTimeout(next, 50));
    await Promise.all(Array.from({ length: 8 }, () => sender.perform(id)));
    expect(sender.provider.handedOver).toBe(1);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted', tries: 1 });
  });

  it('holds no connection to the database while the provider thinks', async () => {
    const ids = await Promise.all(Array.from({ length: 15 }, () => sender.scheduled()));
    let commit = () => {};
    const thinking = new Promise<void>((done) => {
      commit = done;
    });
    sender.provider.meanwhile = () => thinking;
    const all = Promise.all(ids.map((id) => sender.perform(id)));
    await eventually(() => sender.provider.handedOver === ids.length);
    expect(sender.world.config.databasePool).toBeLessThan(ids.length);
    commit();
    await all;
    expect(sender.provider.accepted.size).toBe(ids.length);
  });

  it('keeps what was said, and never the link', async () => {
    const subjectId = newId();
    const id = await sender.scheduled({ subjectId }, { name: 'Åse Prøve' });
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({
      channel: 'email',
      subject: 'Kan du hjelpe på lørdag? Blåbærtur – Ærlig talt',
      body: 'Hei, Åse Prøve!\n\nVi trenger en til på blåbærtur <3 & kaffe.',
    });
    expect(JSON.stringify(await sender.message(id))).not.toContain(`o/${subjectId}`);
    expect(sender.provider.accepted.get(id)?.words.link?.url).toContain(`o/${subjectId}`);
  });

  it('speaks the language of the person', async () => {
    const id = await sender.scheduled({}, { languages: ['pl', 'en'] });
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ language: 'en', subject: 'Can you help on Saturday?' });
  });

  it('goes by SMS to who wants it where there is a gateway, otherwise by e-mail', async () => {
    const gateway = new Provider();
    const wants = { preferredChannel: 'sms' } as const;
    const [bySms, byEmail] = [await sender.scheduled({}, wants), await sender.scheduled({}, wants)];
    await sender.perform(bySms, { sms: gateway });
    await sender.perform(byEmail);
    expect([...gateway.accepted.keys()]).toEqual([bySms]);
    expect(gateway.accepted.get(bySms)?.to).toMatch(/^\+47290/);
    expect(await sender.message(bySms)).toMatchObject({ channel: 'sms' });
    expect([...sender.provider.accepted.keys()]).toEqual([byEmail]);
  });

  it.each<[string, Partial<NewPerson>]>([
    ['has neither e-mail nor phone', { contactPoints: [] }],
    ['has a phone alone, and there is no gateway', { contactPoints: [{ kind: 'phone', value: '+47 29000001' }] }],
    ['wants to be rung', { preferredChannel: 'call' }],
  ])('is left to the call list, with what to say, when the person %s', async (_who, person) => {
    const id = await sender.scheduled({}, { name: 'Per Prøve', ...person });
    await sender.perform(id);
    expect(sender.provider.handedOver).toBe(0);
    expect(await sender.message(id)).toMatchObject({
      status: 'to-call',
      channel: 'call',
      body: 'Hei, Per Prøve!\n\nVi trenger en til på blåbærtur <3 & kaffe.',
    });
  });

  it('stays unsaid when the template has nothing more to say', async () => {
    const subjectId = newId();
    over.add(subjectId);
    const id = await sender.scheduled({ subjectId });
    await sender.perform(id);
    expect(sender.provider.handedOver).toBe(0);
    expect(await sender.message(id)).toMatchObject({ status: 'withdrawn', subject: null, sending_until: null });
  });

  it('that was withdrawn while the provider took it says what happened: it has left', async () => {
    const id = await sender.scheduled({ key: 'too late' });
    sender.provider.meanwhile = () => sender.run((tx) => withdrawMessages(tx, ['too late']));
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'accepted' });
  });

  it('that was withdrawn while the provider refused it is not tried again', async () => {
    const id = await sender.scheduled({ key: 'too early' });
    sender.provider.meanwhile = async () => {
      await sender.run((tx) => withdrawMessages(tx, ['too early']));
      throw new ChannelError('ECONNECTION');
    };
    await sender.perform(id);
    expect(await sender.message(id)).toMatchObject({ status: 'withdrawn' });
  });
});
