import type { Centre } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { NotificationsApiModule } from '@hjerterom/notifications/api';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import type { DevMail } from '../src/api/read-dev-mail.js';
import { TestTemplatesModule } from './greeting.js';
import { Requests } from './requests.js';

const modules = {
  api: [NotificationsApiModule, PeopleApiModule],
  worker: [NotificationsWorkerModule, TestTemplatesModule],
};
const subjectId = newId();
let world: TestWorld;
let centre: Centre;
let kari: string;
let ola: string;

beforeAll(async () => {
  world = await TestWorld.create(modules);
  centre = await aCentre(world);
  const requests = new Requests(world, centre);
  const as = systemActor(centre.id);
  kari = (await world.run(as, (tx) => aPerson(tx, { name: 'Kari <b>Prøve</b>' }))).id;
  ola = (await world.run(as, (tx) => aPerson(tx, { name: 'Ola Østby', preferredChannel: 'sms' }))).id;
  await requests.request(kari, { subjectId });
  await requests.settled();
  world.clock.advance(60_000);
  await requests.request(ola, { subjectId });
  await requests.settled();
});
afterAll(() => world.close());

const json = async (query = '') => (await (await fetch(`${world.url}/dev/mailbox.json${query}`)).json()) as DevMail[];
const page = async (query = '', language = 'nb') =>
  (await fetch(`${world.url}/dev/mailbox${query}`, { headers: { 'accept-language': language } })).text();

describe('the development mailbox as JSON', () => {
  it('has everything that would have been sent, newest first', async () => {
    const [sms, email] = await json();
    expect(sms).toEqual({
      id: expect.any(String),
      messageId: expect.any(String),
      template: 'test.greeting',
      subjectId,
      personId: ola,
      channel: 'sms',
      to: expect.stringMatching(/^\+47290/),
      subject: 'Kan du hjelpe på lørdag? Blåbærtur – Ærlig talt',
      text: `Hei, Ola Østby! Blir du med på blåbærtur lørdag? https://sentral.example.org/o/${subjectId}`,
      html: null,
      link: `https://sentral.example.org/o/${subjectId}`,
      sentAt: '2026-11-24T09:01:00.000Z',
    });
    expect(email).toMatchObject({ channel: 'email', personId: kari, to: expect.stringContaining('@example.org') });
    expect(email?.text).toContain('Vi trenger en til på blåbærtur <3 & kaffe.');
    expect(email?.html).toContain('Kari &lt;b&gt;Prøve&lt;/b&gt;');
  });

  it('can be asked for one person and one template', async () => {
    expect((await json(`?personId=${kari}`)).map((mail) => mail.personId)).toEqual([kari]);
    expect(await json('?template=test.nothing')).toEqual([]);
    expect(await json('?personId=nobody')).toEqual([]);
    expect(await json('?template=test.greeting&personId[]=x')).toHaveLength(2);
  });
});

describe('the development mailbox as a page', () => {
  it('shows an e-mail as text and an SMS in a phone, with links that work, and nothing unescaped', async () => {
    const html = await page();
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('<h1>Postkassen</h1>');
    expect(html).toMatch(/<p class="bubble">Hei, Ola Østby! [^<]*<a href="https:\/\/sentral\.example\.org\/o\//);
    expect(html).toContain('Vi trenger en til på blåbærtur &lt;3 &amp; kaffe.');
    expect(html).toContain('Kari &lt;b&gt;Prøve&lt;/b&gt;, ');
    expect(html).not.toContain('<b>Prøve');
    expect(html).toContain('tirsdag 24. november kl. 10:01');
    expect(html).not.toContain('<script');
  });

  it('is in English for who wants it so, and links to the other language', async () => {
    for (const html of [await page('?lang=en'), await page('', 'en-GB,en')]) {
      expect(html).toContain('<html lang="en">');
      expect(html).toContain('<h1>The mailbox</h1>');
      expect(html).toContain('Tuesday 24 November at 10:01');
      expect(html).toContain('href="/dev/mailbox?lang=nb"');
    }
    expect(await page('?lang=nb', 'en')).toContain('<html lang="nb">');
  });

  it.each([
    ['ola ostby', 1],
    ['BLÅBÆRTUR LØRDAG', 1],
    ['på blåbærtur', 2],
    ['@example.org', 1],
    ['%', 0],
    ['_', 0],
  ])('finds «%s»: %d', async (search, found) => {
    const html = await page(`?q=${encodeURIComponent(search)}`);
    expect(html.match(/<article/g) ?? []).toHaveLength(found);
  });

  it('says so when nothing is found, and puts nothing of the search into the page unescaped', async () => {
    const html = await page(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).toContain('Ingenting med «');
    expect(html).not.toContain('<script');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  it('shows one e-mail as a mail program would, shut in, and has nothing at other addresses', async () => {
    const email = (await json(`?personId=${kari}`))[0]!;
    const response = await fetch(`${world.url}/dev/mailbox/${email.id}`);
    expect(await response.text()).toBe(email.html);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    const sms = (await json(`?personId=${ola}`))[0]!;
    for (const id of [sms.id, newId(), 'x']) {
      expect((await fetch(`${world.url}/dev/mailbox/${id}`)).status).toBe(404);
    }
  });
});

describe('the development mailbox in production', () => {
  it('is not there', async () => {
    const production = await TestWorld.create({
      api: modules.api,
      environment: {
        MODE: 'production',
        PUBLIC_URL: 'https://sentral.example.org',
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'hei@example.org',
      },
    });
    try {
      for (const path of ['mailbox', 'mailbox.json', `mailbox/${newId()}`]) {
        expect((await fetch(`${production.url}/dev/${path}`)).status).toBe(404);
      }
    } finally {
      await production.close();
    }
  });
});
