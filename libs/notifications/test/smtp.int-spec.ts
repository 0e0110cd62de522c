import type { AddressInfo } from 'node:net';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { aPerson } from '@hjerterom/people/testing';
import { inRequest, Log, systemActor } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { SMTPServer } from 'smtp-server';
import { TestTemplatesModule } from './greeting.js';
import { readMail } from './read-mail.js';
import { Requests } from './requests.js';

interface Reply {
  readonly responseCode: number;
  readonly message: string;
}

const received: { raw: string; to: string[] }[] = [];
/** What the server answers to a recipient, instead of yes. */
let refusal: Reply | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    if (!refusal) return done();
    done(Object.assign(new Error(`<${address}>: ${refusal.message}`), { responseCode: refusal.responseCode }));
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push({ raw: Buffer.concat(chunks).toString(), to: session.envelope.rcptTo.map((to) => to.address) });
      done();
    });
  },
});

const log: string[] = [];
let world: TestWorld;
let requests: Requests;
let person: string;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  world = await TestWorld.create({
    worker: [NotificationsWorkerModule, TestTemplatesModule],
    log: new Log('debug', { write: (line) => log.push(line) }),
    environment: {
      MODE: 'production',
      PUBLIC_URL: 'https://sentral.example.org',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'hei@sentral.example.org',
    },
  });
  const centre = await aCentre(world, { name: 'Strømsø Frivilligsentral', email: 'stromso@example.org' });
  requests = new Requests(world, centre);
  person = await world.run(systemActor(centre.id), async (tx) => {
    const contactPoints = [
      { kind: 'email', value: 'bjorg.aasen@example.org' },
      { kind: 'phone', value: '+4729012345' },
    ] as const;
    return (await aPerson(tx, { name: 'Bjørg Åsen', contactPoints: [...contactPoints] })).id;
  });
});
beforeEach(() => {
  received.length = 0;
  refusal = null;
});
afterAll(async () => {
  await world.close();
  await new Promise<void>((closed) => server.close(closed));
});

describe('an e-mail through SMTP', () => {
  it('arrives with text and HTML, its letters whole, from the centre and for the person alone', async () => {
    const subjectId = newId();
    const key = await requests.request(person, { subjectId });
    await requests.settled();
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['bjorg.aasen@example.org']);

    const mail = readMail(received[0]!.raw);
    expect(mail.header('subject')).toBe('Kan du hjelpe på lørdag? Blåbærtur – Ærlig talt');
    expect(mail.header('from')).toBe('Strømsø Frivilligsentral <hei@sentral.example.org>');
    expect(mail.header('reply-to')).toBe('Strømsø Frivilligsentral <stromso@example.org>');
    expect(mail.header('to')).toBe('bjorg.aasen@example.org');
    expect(mail.header('auto-submitted')).toBe('auto-generated');
    expect(mail.header('content-language')).toBe('nb');
    expect(Date.parse(mail.header('date')!)).toBe(world.clock.now().getTime());

    const [text, html] = mail.parts;
    expect(text?.type).toContain('text/plain');
    expect(text?.text.replaceAll('\r\n', '\n')).toBe(
      [
        'Hei, Bjørg Åsen!',
        'Vi trenger en til på blåbærtur <3 & kaffe.',
        `Svar her:\nhttps://sentral.example.org/o/${subjectId}`,
        'Hilsen\nStrømsø Frivilligsentral\nSpørsmål? Ring 29 00 00 00.',
      ].join('\n\n'),
    );
    expect(html?.type).toContain('text/html');
    expect(html?.text).toMatch(/^<!doctype html><html lang="nb">/i);
    expect(html?.text).toContain('Vi trenger en til på blåbærtur &lt;3 &amp; kaffe.');
    expect(html?.text).toContain(`href="https://sentral.example.org/o/${subjectId}"`);
    expect(await requests.message(key)).toMatchObject({ status: 'accepted', channel: 'email' });
  });

  it('has the same Message-ID however often it is handed over, made from its key', async () => {
    const key = await requests.request(person);
    await requests.settled();
    const before = await requests.message(key);
    await world.rows(`UPDATE notifications_message SET status = 'scheduled', accepted_at = NULL WHERE key = $1`, [key]);
    await requests.settled();
    const ids = received.map(({ raw }) => readMail(raw).header('message-id'));
    expect(ids).toEqual([`<${before?.id}@sentral.example.org>`, `<${before?.id}@sentral.example.org>`]);
    expect(before?.provider_reference).toBe(ids[0]);
  });

  it('that the server cannot take now is sent later', async () => {
    refusal = { responseCode: 451, message: 'come again' };
    const key = await requests.request(person);
    await eventually(async () => (await requests.message(key))?.failure);
    expect(await requests.message(key)).toMatchObject({ status: 'scheduled', tries: 1, failure: 'EENVELOPE 451' });
    refusal = null;
    world.clock.advance(60_000);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'accepted', tries: 2, failure: null });
    expect(received).toHaveLength(1);
  });

  it('to an address that does not exist fails at once, for somebody to ring', async () => {
    refusal = { responseCode: 550, message: 'no such mailbox' };
    const key = await requests.request(person);
    await requests.settled();
    expect(await requests.message(key)).toMatchObject({ status: 'failed', tries: 1, failure: 'EENVELOPE 550' });
  });
});

describe('the log', () => {
  it('follows a message by the id of its request, and names nobody', async () => {
    const requestId = newId();
    log.length = 0;
    const key = await inRequest({ requestId, language: 'nb' }, () => requests.request(person));
    await requests.settled();
    refusal = { responseCode: 451, message: 'greylisted' };
    const refused = await requests.request(person);
    await eventually(async () => (await requests.message(refused))?.failure);
    await requests.request(person, { template: 'test.broken' });
    await eventually(() => log.find((line) => line.includes('test.broken')));

    const accepted = await eventually(() => log.find((line) => line.includes('message accepted')));
    const messageId = (await requests.message(key))?.id;
    expect(JSON.parse(accepted)).toMatchObject({ requestId, messageId, template: 'test.greeting', channel: 'email' });
    expect(log.some((line) => line.includes('message not accepted'))).toBe(true);
    expect(log.some((line) => line.includes('message not sent'))).toBe(true);

    const everything = log.join('');
    for (const personal of ['Bjørg', 'bjorg.aasen', '29012345', 'blåbær', 'Blåbær', '/o/']) {
      expect(everything).not.toContain(personal);
    }
  });
});
