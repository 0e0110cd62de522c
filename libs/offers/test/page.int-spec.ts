import { newId } from '@hjerterom/kernel';
import { Browser } from './browser.js';
import { OfferWorld, personal } from './offer-world.js';

describe('the page behind a signed link', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create();
  });
  afterAll(() => at.close());

  const link = async (given: Parameters<OfferWorld['offer']>[0] = {}) => {
    const offer = await at.offer(given);
    return { ...offer, path: at.path(offer.offerId) };
  };
  it('asks one question, and names nobody', async () => {
    const { path, offerId } = await link();
    const page = await Browser.at(at).get(path);
    expect(page).toMatchObject({ status: 200, state: 'asked' });
    const asked = [
      '<html lang="nb">',
      '<h1>Kan du hjelpe?</h1>',
      'Handlehjelp',
      'Tirsdag 1. desember kl. 10:00–11:00',
      '1 time',
      'Strømsø',
      'Du bor i samme bydel.',
      'Ja, jeg kan',
      'Ikke denne gangen, spør meg igjen',
      'Nei',
      'Svar innen onsdag 25. november kl. 10:00.',
      'Prøvesentralen',
      '29 00 00 01',
    ];
    for (const shown of asked) expect(page.text).toContain(shown);
    for (const hidden of personal) expect(page.text).not.toContain(hidden);
    expect(page.text).not.toContain('<script');
    expect(await at.row(offerId)).toMatchObject({ status: 'seen', seen_at: at.world.clock.now() });
  });

  it('answers nothing by being looked at, however often', async () => {
    const { path, offerId } = await link();
    const browser = Browser.at(at);
    for (const way of ['', '/answer', '/answer?answer=yes', '/give-back', '/give-back?date=all', '/calendar.ics']) {
      await browser.get(`${path}${way}`);
    }
    expect(await at.row(offerId)).toMatchObject({ status: 'seen', answered_at: null });
  });

  it('shows who is helped on the device that said yes, and on no other', async () => {
    const { path } = await link();
    const browser = Browser.at(at);
    const page = await browser.post(`${path}/answer`, { answer: 'yes', form: 'hers' });
    expect(page).toMatchObject({ status: 200, state: 'accepted', at: path });
    for (const shown of personal) expect(page.text).toContain(shown);
    expect((await browser.get(path)).state).toBe('accepted');

    const other = await Browser.at(at).get(path);
    expect(other.state).toBe('locked');
    for (const hidden of personal) expect(other.text).not.toContain(hidden);
  });

  it('keeps its cookie to itself', async () => {
    const [mine, other] = [await link(), await link()];
    const browser = Browser.at(at);
    await browser.post(`${mine.path}/answer`, { answer: 'yes' });
    expect(browser.cookiesFor(`${mine.path}/give-back`)).toHaveLength(1);
    expect(browser.cookiesFor(other.path)).toEqual([]);
    const response = await fetch(`${at.world.url}${other.path}/answer`, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'yes' }),
      redirect: 'manual',
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    // Until the task ends: a week and the hour it takes.
    expect(cookie).toContain(`Max-Age=${(7 * 24 + 1) * 3600};`);
  });

  it('knows a yes that was tapped twice from a yes on another device', async () => {
    const { path } = await link();
    const browser = Browser.at(at);
    const [first, second] = await Promise.all([
      browser.post(`${path}/answer`, { answer: 'yes', form: 'hers' }),
      browser.post(`${path}/answer`, { answer: 'yes', form: 'hers' }),
    ]);
    expect([first.state, second.state]).toEqual(['accepted', 'accepted']);
    const another = await Browser.at(at).post(`${path}/answer`, { answer: 'yes', form: 'forwarded' });
    expect(another.state).toBe('locked');
  });

  it('thanks for a no, and takes no yes after it', async () => {
    const { path } = await link();
    const browser = Browser.at(at);
    const page = await browser.post(`${path}/answer`, { answer: 'no' });
    expect(page).toMatchObject({ state: 'declined' });
    expect(page.text).toContain('Takk for svaret');
    expect((await browser.post(`${path}/answer`, { answer: 'yes' })).state).toBe('declined');
  });

  it('takes «not this time, ask me again» in one tap, and keeps it for the centre to see', async () => {
    const { offerId, path } = await link();
    const browser = Browser.at(at);
    const page = await browser.post(`${path}/answer`, { answer: 'not-this-time' });
    expect(page).toMatchObject({ state: 'not-this-time' });
    expect(page.text).toContain('Vi spør deg gjerne igjen');
    expect(await at.row(offerId)).toMatchObject({ status: 'declined', closed_reason: 'not-this-time' });
    expect((await browser.post(`${path}/answer`, { answer: 'no' })).state).toBe('not-this-time');
  });

  it('thanks the one who comes second', async () => {
    const first = await link();
    const second = await link({ subjectId: first.subjectId });
    await Browser.at(at).post(`${first.path}/answer`, { answer: 'yes' });
    const page = await Browser.at(at).post(`${second.path}/answer`, { answer: 'yes' });
    expect(page.state).toBe('filled');
    expect(page.text).toContain('Takk! Noen andre var først ute');
    for (const hidden of personal) expect(page.text).not.toContain(hidden);
  });

  it('refuses a yes kindly where something lacks, and always says what: before, and to one who was quicker', async () => {
    const [mine, quick] = [await link(), await link()];
    const browser = Browser.at(at);
    at.fake.lacking = ['Politiattest: gikk ut 24. desember 2026'];
    try {
      const asked = await browser.get(mine.path);
      expect(asked.state).toBe('asked');
      expect(asked.text).toContain('Politiattest: gikk ut 24. desember 2026');
      expect(asked.text).not.toContain('Ja, jeg kan');
      const page = await browser.post(`${quick.path}/answer`, { answer: 'yes' });
      expect(page).toMatchObject({ status: 200, state: 'gate-closed' });
      expect(page.text).toContain('Takk! Men nå mangler det noe');
      expect(page.text).toContain('Politiattest: gikk ut 24. desember 2026');
      expect(await at.row(quick.offerId)).toMatchObject({ status: 'withdrawn', closed_reason: 'gate-closed' });
    } finally {
      at.fake.lacking = [];
    }
  });

  it('says kindly that there is another promise at that time', async () => {
    const personId = await at.volunteer();
    const { path } = await link({ personId, subjectId: await at.subject({ busy: [personId] }) });
    const page = await Browser.at(at).post(`${path}/answer`, { answer: 'yes' });
    expect(page.state).toBe('asked');
    expect(page.text).toContain('Du har allerede lovet noe annet på denne tiden.');
  });

  it('speaks English when asked to, and the volunteer’s own language at first', async () => {
    const { path } = await link({ personId: await at.volunteer({ languages: ['so', 'en'] }) });
    const browser = Browser.at(at);
    const own = await browser.get(path);
    expect(own.text).toContain('<html lang="en">');
    expect(own.text).toContain('Can you help?');
    expect((await browser.get(`${path}?lang=nb`)).text).toContain('Kan du hjelpe?');
    const answered = await browser.post(`${path}/answer?lang=nb`, { answer: 'yes' });
    expect(answered.at).toBe(`${path}?lang=nb`);
    expect(answered.text).toContain('Takk! Du har sagt ja');
  });

  it('takes no form from another site', async () => {
    const { path, offerId } = await link();
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example.org' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      const { status } = await Browser.at(at).post(`${path}/answer`, { answer: 'yes' }, headers);
      expect(status).toBe(404);
    }
    expect(await at.row(offerId)).toMatchObject({ status: 'sent' });
    const own = await Browser.at(at).post(`${path}/answer`, { answer: 'yes' }, { origin: at.world.url });
    expect(own.state).toBe('accepted');
  });

  it('is not there for a link that was changed, in both languages, and says nothing else', async () => {
    const { path } = await link();
    const other = await link();
    const swapped = `/o/${other.offerId}.${path.split('.')[1]}`;
    for (const wrong of [`${path}x`, path.slice(0, -1), swapped, '/o/x', `/o/${newId()}.x`, at.path(newId())]) {
      for (const page of [await Browser.at(at).get(wrong), await Browser.at(at).post(`${wrong}/answer`)]) {
        expect(page.status).toBe(404);
        expect(page.text).toContain('Denne siden finnes ikke');
        expect(page.text).toContain('This page does not exist');
      }
    }
  });
});
