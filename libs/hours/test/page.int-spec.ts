import { aCentre } from '@hjerterom/centres/testing';
import { hoursLink } from '@hjerterom/hours';
import { HoursApiModule } from '@hjerterom/hours/api';
import { anEntry } from '@hjerterom/hours/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';

describe('the page behind the link in the thanks', () => {
  let world: TestWorld;
  let centreId: string;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const pathOf = (entryId: string) => new URL(hoursLink(world.config, entryId)).pathname;
  const entry = async (id: string) => (await world.rows('SELECT * FROM hours_entry WHERE id = $1', [id]))[0];
  const get = async (path: string) => {
    const response = await fetch(world.url + path);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(world.url + path, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });

  beforeAll(async () => {
    world = await TestWorld.create({ api: [PeopleApiModule, HoursApiModule], now: new Date('2026-11-24T13:00:00Z') });
    centreId = (await aCentre(world, { name: 'Prøvesentralen', phone: '+4729000000' })).id;
  });
  afterAll(() => world.close());

  it('shows when it was and what is written down, and to open it changes nothing', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    const { status, html, headers } = await get(pathOf(id));
    expect(status).toBe(200);
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('Tirsdag 24. november kl. 13:00–14:00');
    expect(html).toContain('<dd>1 time</dd>');
    expect(html).toContain('href="tel:+4729000000"');
    expect(html).not.toContain('<script');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await entry(id)).toMatchObject({ status: 'proposed' });
  });

  it('confirms with one press, and then thanks', async () => {
    const { id, personId } = await inCentre((tx) => anEntry(tx));
    const path = pathOf(id);
    const answered = await post(path, { answer: 'confirm' });
    expect(answered.status).toBe(303);
    expect(answered.headers.get('location')).toBe(path);
    expect(await entry(id)).toMatchObject({ status: 'confirmed', confirmed_how: 'link', confirmed_by: personId });
    const { html } = await get(path);
    expect(html).toContain('Takk, da er det skrevet opp');
    expect(html).toContain('Vi har skrevet opp 1 time for tirsdag 24. november.');
    expect(html).not.toContain('<form');
  });

  it('takes another number, once', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    await post(pathOf(id), { answer: 'correct', minutes: '90' });
    await post(pathOf(id), { answer: 'correct', minutes: '600' });
    expect(await entry(id)).toMatchObject({ status: 'confirmed', minutes: 90 });
    expect((await get(pathOf(id))).html).toContain('1 time og 30 minutter');
  });

  it('says what is wrong with a number that is none, and changes nothing', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    const forms: Record<string, string>[] = [
      { answer: 'correct', minutes: 'to timer' },
      { answer: 'correct' },
      { answer: 'maybe' },
      {},
    ];
    for (const form of forms) {
      const answered = await post(pathOf(id), form);
      expect(answered.status).toBe(303);
      const { html } = await get(answered.headers.get('location') ?? '');
      expect(html).toContain('role="alert"');
    }
    expect(await entry(id)).toMatchObject({ status: 'proposed' });
  });

  it('speaks the language of the volunteer, and the other one on request, also after the answer', async () => {
    const { id } = await inCentre(async (tx) => {
      const { personId } = await aVolunteer(tx, { person: { languages: ['en'] } });
      return anEntry(tx, { personId });
    });
    const path = pathOf(id);
    expect((await get(path)).html).toContain('Yes, that is right');
    const { html } = await get(`${path}?lang=nb`);
    expect(html).toContain('Ja, det stemmer');
    expect(html).toContain(`action="${path}?lang=nb"`);
    const answered = await post(`${path}?lang=nb`, { answer: 'confirm' });
    expect((await get(answered.headers.get('location') ?? '')).html).toContain('da er det skrevet opp');
  });

  it('is not there for a link that is not ours', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    const other = await inCentre((tx) => anEntry(tx));
    const [, signature] = pathOf(other.id).split('.');
    for (const path of [`/h/${id}.${signature}`, `/h/${id}`, '/h/nonsense.x', `${pathOf(id)}x`, `${pathOf(id)}.x`]) {
      const { status, html } = await get(path);
      expect(status).toBe(404);
      expect(html).toContain('This page does not exist');
      expect((await post(path, { answer: 'confirm' })).status).toBe(404);
    }
    expect(await entry(id)).toMatchObject({ status: 'proposed' });
  });

  it('takes no answer from a form on somebody else’s site', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    const foreign: Record<string, string>[] = [
      { origin: 'https://example.com' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      expect((await post(pathOf(id), { answer: 'confirm' }, headers)).status).toBe(404);
    }
    expect(await entry(id)).toMatchObject({ status: 'proposed' });
    expect((await post(pathOf(id), { answer: 'confirm' }, { origin: world.url })).status).toBe(303);
  });
});
