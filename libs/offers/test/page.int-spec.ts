import { newId } from '@hjerterom/kernel';
import { inAWeek } from '../src/testing/index.js';
import { Browser } from './browser.js';
import { OfferWorld } from './offer-world.js';

const HOUR = 60 * 60_000;
/** What the fake subject tells only those who said yes. */
const personal = ['Prøve Mottaker', 'Prøveveien 7', '+4729000042', 'Ring på to ganger'];

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
  const weekly = (count: number) => {
    const now = at.world.clock.now();
    return Array.from({ length: count }, (_, week) => ({
      occurrenceId: newId(),
      during: inAWeek({ now }, week + 1),
    }));
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
      'Nei, ikke denne gangen',
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

  it('thanks the one who comes second', async () => {
    const first = await link();
    const second = await link({ subjectId: first.subjectId });
    await Browser.at(at).post(`${first.path}/answer`, { answer: 'yes' });
    const page = await Browser.at(at).post(`${second.path}/answer`, { answer: 'yes' });
    expect(page.state).toBe('filled');
    expect(page.text).toContain('Takk! Noen andre var først ute');
    for (const hidden of personal) expect(page.text).not.toContain(hidden);
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

  it('says every date of a series, and lets one be given back', async () => {
    const spans = weekly(3);
    const { path, offerId } = await link({ spans });
    const browser = Browser.at(at);
    expect((await browser.get(path)).text).toContain('Hver tirsdag kl. 10:00–11:00, fra 1. desember');
    await browser.post(`${path}/answer`, { answer: 'yes' });
    const which = await browser.get(`${path}/give-back`);
    expect(which.text).toContain('Tirsdag 8. desember kl. 10:00–11:00');
    const date = spans[1]?.occurrenceId ?? '';
    const sure = await browser.get(`${path}/give-back?date=${date}`);
    expect(sure.text).toContain('Ja, si fra at jeg ikke kommer');
    expect(sure.text).not.toContain('15. desember');
    const page = await browser.post(`${path}/give-back`, { date });
    expect(page).toMatchObject({ state: 'accepted' });
    expect(page.text).toContain('Takk for at du sa fra.');
    expect(page.text).not.toContain('8. desember');
    expect(await at.row(offerId)).toMatchObject({ status: 'accepted' });
    const last = await browser.post(`${path}/give-back`, { date: 'all' });
    expect(last.state).toBe('given-back');
    for (const hidden of personal) expect(last.text).not.toContain(hidden);
    expect(await at.row(offerId)).toMatchObject({ status: 'withdrawn', closed_reason: 'given-back' });
  });

  it('asks once more before a place is given back, and with one date asks at once', async () => {
    const { path, offerId } = await link();
    const browser = Browser.at(at);
    expect((await browser.get(`${path}/give-back`)).state).toBe('asked');
    await browser.post(`${path}/answer`, { answer: 'yes' });
    const sure = await browser.get(`${path}/give-back`);
    expect(sure.text).toContain('Vil du si fra at du ikke kan komme denne dagen?');
    expect((await browser.post(`${path}/give-back`, { date: 'nonsense' })).at).toBe(`${path}/give-back`);
    expect(await at.row(offerId)).toMatchObject({ status: 'accepted' });
    expect((await browser.post(`${path}/answer`, { answer: 'no' })).at).toBe(`${path}/give-back`);
    expect((await browser.post(`${path}/give-back`, { date: 'all' })).state).toBe('given-back');
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

  it('gives a calendar file after the yes that names nobody', async () => {
    const { path } = await link({ spans: weekly(2) });
    const browser = Browser.at(at);
    expect((await browser.get(`${path}/calendar.ics`)).status).toBe(404);
    await browser.post(`${path}/answer`, { answer: 'yes' });
    const file = await browser.get(`${path}/calendar.ics`);
    const lines = file.text.replace(/\r\n /g, '');
    expect(lines.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(lines).toContain('DTSTART:20261201T090000Z');
    expect(lines).toContain('DTEND:20261201T100000Z');
    expect(lines).toContain('SUMMARY:Handlehjelp – Prøvesentralen');
    expect(lines).toContain('DTSTAMP:20261124T090000Z');
    for (const hidden of personal) expect(lines).not.toContain(hidden);
    expect((await browser.get(`${path}/calendar.ics`)).text).toBe(file.text);
  });
});

describe('the page as time goes by', () => {
  let at: OfferWorld;
  beforeEach(async () => {
    at = await OfferWorld.create();
  });
  afterEach(() => at.close());

  it('has expired when the time to answer is over', async () => {
    const { offerId } = await at.offer();
    at.world.clock.advance(24 * HOUR);
    const page = await Browser.at(at).post(`${at.path(offerId)}/answer`, { answer: 'yes' });
    expect(page.state).toBe('expired');
    expect(page.text).toContain('Fristen er gått ut');
  });

  it('thanks when the task is over, and has nothing personal left, not even on the device that said yes', async () => {
    const { offerId } = await at.offer();
    const path = at.path(offerId);
    const browser = Browser.at(at);
    await browser.post(`${path}/answer`, { answer: 'yes' });
    at.world.clock.advance(7 * 24 * HOUR);
    const begun = await browser.post(`${path}/give-back`, { date: 'all' });
    expect(begun.text).toContain('Det har allerede begynt');
    expect(begun.state).toBe('accepted');
    at.world.clock.advance(HOUR);
    const over = await browser.get(path);
    expect(over.state).toBe('over');
    expect(over.text).toContain('Tusen takk for at du stiller opp');
    for (const hidden of [...personal, 'Handlehjelp', 'desember']) expect(over.text).not.toContain(hidden);
    expect((await browser.get(`${path}/calendar.ics`)).status).toBe(404);
  });
});
