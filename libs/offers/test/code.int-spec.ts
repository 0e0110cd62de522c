import { digitsOf } from '../src/code/digits.js';
import { acceptOffer } from '../src/index.js';
import { CodeTemplate } from '../src/messages/code.template.js';
import { Browser } from './browser.js';
import { OfferWorld } from './offer-world.js';

const MINUTE = 60_000;

describe('a code', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create({ atWork: true });
  });
  afterAll(() => at.close());

  /** An offer with a yes by phone: no device knows who is helped. */
  const promised = async () => {
    const offer = await at.offer();
    await at.as(at.leader, (tx) => acceptOffer(tx, { offerId: offer.offerId, how: 'phone' }, at.subjects));
    return { ...offer, path: at.path(offer.offerId) };
  };
  const newestCode = async (offerId: string) => {
    const [code] = await at.world.rows(
      'SELECT id FROM offers_code WHERE offer_id = $1 ORDER BY sent_at DESC, id DESC',
      [offerId],
    );
    return digitsOf(at.world.config, code?.id);
  };
  const wrong = (digits: string) => (digits === '000000' ? '000001' : '000000');

  it('is sent to the volunteer at once, and opens the rest on this device only', async () => {
    const { path, offerId, personId } = await promised();
    const browser = Browser.at(at);
    expect((await browser.get(path)).text).toContain('Send meg en kode');
    const sent = await browser.post(`${path}/code`);
    expect(sent).toMatchObject({ state: 'locked', at: `${path}?said=code-sent` });
    expect(sent.text).toContain('autoComplete="one-time-code"');
    const [message] = await at.world.rows(
      `SELECT payload FROM platform_outbox WHERE payload ->> 'template' = 'offers.code' AND payload ->> 'personId' = $1`,
      [personId],
    );
    expect(message?.payload).toMatchObject({ urgent: true, dueAt: at.world.clock.now().toISOString() });

    const digits = await newestCode(offerId);
    const typed = `${digits.slice(0, 3)} ${digits.slice(3)}`;
    const opened = await browser.post(`${path}/open`, { code: typed });
    expect(opened.state).toBe('accepted');
    expect(opened.text).toContain('Prøve Mottaker');
    expect((await Browser.at(at).get(path)).state).toBe('locked');
  });

  it('is said in words with its six digits, until it has been used', async () => {
    const { path, offerId, personId } = await promised();
    const browser = Browser.at(at);
    await browser.post(`${path}/code`);
    const digits = await newestCode(offerId);
    const [code] = await at.world.rows('SELECT id FROM offers_code WHERE offer_id = $1', [offerId]);
    const template = at.world.app.get(CodeTemplate, { strict: false });
    const render = () => at.run((tx) => template.render(tx, { personId, subjectId: code?.id, language: 'nb' }));
    expect((await render())?.sms).toContain(`${digits} er koden din fra Prøvesentralen.`);
    await browser.post(`${path}/open`, { code: digits });
    expect(await render()).toBeNull();
  });

  it('opens once', async () => {
    const { path, offerId } = await promised();
    await Browser.at(at).post(`${path}/code`);
    const digits = await newestCode(offerId);
    await Browser.at(at).post(`${path}/open`, { code: digits });
    const again = await Browser.at(at).post(`${path}/open`, { code: digits });
    expect(again).toMatchObject({ state: 'locked', at: `${path}?said=code-expired` });
  });

  it('is worth nothing after five wrong tries, nor when a newer one was sent', async () => {
    const { path, offerId } = await promised();
    const browser = Browser.at(at);
    await browser.post(`${path}/code`);
    const digits = await newestCode(offerId);
    const tries: string[] = [];
    for (let n = 0; n < 5; n++) tries.push((await browser.post(`${path}/open`, { code: wrong(digits) })).at);
    expect(tries.slice(0, 4)).toEqual(Array(4).fill(`${path}?said=code-wrong`));
    expect(tries[4]).toBe(`${path}?said=code-expired`);
    expect((await browser.post(`${path}/open`, { code: digits })).state).toBe('locked');

    at.world.clock.advance(1);
    await browser.post(`${path}/code`);
    const older = await newestCode(offerId);
    at.world.clock.advance(1);
    await browser.post(`${path}/code`);
    expect((await browser.post(`${path}/open`, { code: older })).state).toBe('locked');
    expect((await browser.post(`${path}/open`, { code: await newestCode(offerId) })).state).toBe('accepted');
  });

  it('is worth nothing after ten minutes', async () => {
    const { path, offerId } = await promised();
    await Browser.at(at).post(`${path}/code`);
    const digits = await newestCode(offerId);
    at.world.clock.advance(10 * MINUTE);
    const late = await Browser.at(at).post(`${path}/open`, { code: digits });
    expect(late.at).toBe(`${path}?said=code-expired`);
  });

  it('is sent five times an hour at most, also to many who ask at once', async () => {
    const { path, offerId } = await promised();
    await Promise.all(Array.from({ length: 8 }, () => Browser.at(at).post(`${path}/code`)));
    const codes = await at.world.rows('SELECT 1 FROM offers_code WHERE offer_id = $1', [offerId]);
    expect(codes).toHaveLength(5);
    expect((await Browser.at(at).post(`${path}/code`)).at).toBe(`${path}?said=too-many-codes`);
    at.world.clock.advance(60 * MINUTE);
    expect((await Browser.at(at).post(`${path}/code`)).at).toBe(`${path}?said=code-sent`);
  });

  it('is not sent before a yes', async () => {
    const { offerId } = await at.offer();
    await Browser.at(at).post(`${at.path(offerId)}/code`);
    expect(await at.world.rows('SELECT 1 FROM offers_code WHERE offer_id = $1', [offerId])).toEqual([]);
  });
});
