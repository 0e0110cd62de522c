import { newId } from '@hjerterom/kernel';
import { inAWeek } from '../src/testing/index.js';
import { Browser } from './browser.js';
import { OfferWorld, personal } from './offer-world.js';

const HOUR = 60 * 60_000;

describe('the page after a yes', () => {
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

  it('says every date of a series, and lets one be given back', async () => {
    const spans = weekly(3);
    const { path, offerId } = await link({ spans });
    const browser = Browser.at(at);
    expect((await browser.get(path)).text).toContain('Hver tirsdag kl. 10:00–11:00, fra 1. til 15. desember');
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
