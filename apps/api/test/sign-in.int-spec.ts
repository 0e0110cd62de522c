import { aCentre } from '@hjerterom/centres/testing';
import { createStandardKinds } from '@hjerterom/needs';
import { eventually } from '@hjerterom/platform/testing';
import { Module } from '@nestjs/common';
import { workerModules } from '../../worker/src/worker-modules.js';
import { HomeController } from '../src/home/home.controller.js';
import { ApiWorld } from './api-world.js';

@Module({ controllers: [HomeController] })
class Home {}

interface Mail {
  readonly template: string;
  readonly channel: string;
  readonly to: string;
  readonly text: string;
  readonly link: string;
  readonly subject: string;
}

// With the worker and the demonstration's mailbox: what people get.
describe('a message to sign in by', () => {
  let at: ApiWorld;
  let centreId: string;

  beforeAll(async () => {
    // Late in the evening: the centre's quiet hours.
    at = await ApiWorld.create({ api: [Home], worker: workerModules, now: new Date('2026-11-24T22:30:00Z') });
    centreId = (await aCentre(at.world, { slug: 'natten' })).id;
    await at.inCentre(centreId, createStandardKinds);
  });
  afterAll(() => at.close());

  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${at.world.url}${path}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers });
  const mails = async (template = 'access.sign-in') =>
    (await (await fetch(`${at.world.url}/dev/mailbox.json?template=${template}`)).json()) as Mail[];
  const mailTo = (address: string) => eventually(async () => (await mails()).find(({ to }) => to === address));
  const codeIn = ({ text }: Mail) => /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '';

  it('comes at night too, to the address that was typed, and leads to where one begins', async () => {
    const contactPoints = [
      { kind: 'email', value: 'first@example.org' },
      { kind: 'email', value: 'second@example.org' },
    ] as const;
    const leader = await at.somebody(centreId, 'leader', { contactPoints, preferredChannel: 'call' });
    const asked = await post('/sign-in', { address: 'second@example.org' });
    const mail = await mailTo('second@example.org');
    expect(mail.subject).not.toMatch(/\d{3}/);
    const answer = await post(asked.headers.get('location') ?? '', { code: codeIn(mail) });
    expect(answer.headers.get('location')).toBe('/start');
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const start = await fetch(`${at.world.url}/start`, { redirect: 'manual', headers: { cookie } });
    expect(start.headers.get('location')).toBe('/c/natten/today');
    expect(leader.personId).toBeTruthy();
  });

  it('comes as an SMS to a number, however it is typed, and its link works', async () => {
    await at.somebody(centreId, 'volunteer', { contactPoints: [{ kind: 'phone', value: '+4701640017' }] });
    await post('/sign-in', { address: '01 64 00 17' });
    const mail = await mailTo('+4701640017');
    expect([mail.channel, mail.text.includes(mail.link)]).toEqual(['sms', true]);
    const answer = await post(new URL(mail.link).pathname, {});
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('hjerterom=')]);
  });

  it('comes to nobody else', async () => {
    await at.somebody(centreId, 'volunteer', { contactPoints: [{ kind: 'email', value: 'kjent@example.org' }] });
    const before = (await mails()).length;
    for (const address of ['ukjent@example.org', 'kjent@example.org']) await post('/sign-in', { address });
    await mailTo('kjent@example.org');
    const [waiting] = await at.world.rows(
      `SELECT count(*)::integer AS left FROM platform_outbox o WHERE name LIKE 'access.%' AND NOT EXISTS
         (SELECT FROM platform_inbox i WHERE i.event_id = o.id AND i.done_at IS NOT NULL)`,
    );
    expect([waiting, (await mails()).length]).toEqual([{ left: 0 }, before + 1]);
  });

  it('is followed by a notice to the old addresses when a way in was changed, in the language of the person', async () => {
    const contactPoints = [
      { kind: 'email', value: 'gammel@example.org' },
      { kind: 'phone', value: '+4701640018' },
    ] as const;
    await at.somebody(centreId, 'leader', { contactPoints, languages: ['en'] });
    await post('/sign-in', { address: 'gammel@example.org' });
    const entered = await post(new URL((await mailTo('gammel@example.org')).link).pathname, {});
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const told = async (about: string, count: number) => {
      const found = await eventually(async () => {
        const notices = (await mails('access.account-changed')).filter(({ text }) => text.includes(about));
        return notices.length >= count ? notices : null;
      });
      expect(found.every(({ text }) => text.includes('Was it not you?'))).toBe(true);
      return found.map(({ to }) => to).sort();
    };

    const asked = await post('/account/addresses', { address: 'ny@example.org' }, { cookie });
    const code = codeIn(await mailTo('ny@example.org'));
    await post(new URL(asked.headers.get('location') ?? '', at.world.url).pathname, { code }, { cookie });
    expect(await told('A new address to sign in with was added.', 2)).toEqual(['+4701640018', 'gammel@example.org']);

    const [old] = await at.world.rows(`SELECT id FROM access_sign_in_address WHERE value = 'gammel@example.org'`);
    await post('/account/addresses/remove', { id: old?.id }, { cookie });
    expect(await told('An address to sign in with was removed.', 3)).toContain('gammel@example.org');
    await post('/account/password', { password: 'fire rolige elger spiser' }, { cookie });
    expect(await told('A new password was set.', 2)).toEqual(['+4701640018', 'ny@example.org']);
  });
});
