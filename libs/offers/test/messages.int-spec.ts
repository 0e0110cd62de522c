import { type MessageTemplate } from '@hjerterom/notifications/contracts';
import type { Language } from '@hjerterom/platform';
import { acceptOffer, declineOffer, withdrawOffers } from '../src/index.js';
import { QuestionTemplate } from '../src/messages/question.template.js';
import { ThanksTemplate } from '../src/messages/thanks.template.js';
import { TEST_KIND } from '../src/testing/index.js';
import { OfferWorld } from './offer-world.js';

describe('what offers says in messages', () => {
  let at: OfferWorld;
  beforeAll(async () => {
    at = await OfferWorld.create({ atWork: true });
  });
  afterAll(() => at.close());

  const render = (
    Template: new (...given: never[]) => MessageTemplate,
    { offerId, personId }: { offerId: string; personId: string },
    language: Language = 'nb',
  ) => {
    const template = at.world.app.get<MessageTemplate>(Template, { strict: false });
    return at.run((tx) => template.render(tx, { personId, subjectId: offerId, language }));
  };

  it('asks with who, what, when, where, why and until when, and says that no is all right', async () => {
    const offer = await at.offer();
    const words = await render(QuestionTemplate, offer);
    expect(words).toEqual({
      subject: 'Kan du hjelpe? Handlehjelp, tirsdag 1. desember kl. 10:00–11:00',
      paragraphs: [
        'Hei! Det er Prøvesentralen som spør: Kan du hjelpe?',
        'Handlehjelp, tirsdag 1. desember kl. 10:00–11:00 (1 time). Sted: Strømsø.',
        'Handle mat på butikken i nærheten, og bære den hjem.',
        'Derfor spør vi deg: Du har sagt at du kan hjelpe med dette. Du bor i samme bydel.',
        'Trykk på knappen og svar ja eller nei, innen onsdag 25. november kl. 10:00. Det er helt i orden å si nei.',
      ],
      link: { label: 'Svar ja eller nei', url: `${at.world.config.publicUrl}${at.path(offer.offerId)}` },
      sms: 'Hei fra Prøvesentralen! Kan du hjelpe? Handlehjelp, tirsdag 1. desember kl. 10:00-11:00, Strømsø. Svar ja eller nei innen onsdag 25. november kl. 10:00. Nei er helt i orden. Tlf. 29 00 00 01.',
    });
    const english = await render(QuestionTemplate, offer, 'en');
    expect(english?.subject).toBe('Can you help? Shopping, Tuesday 1 December at 10:00–11:00');
  });

  it('keeps an SMS within two parts', async () => {
    const offer = await at.offer();
    for (const language of ['nb', 'en'] as const) {
      const words = await render(QuestionTemplate, offer, language);
      expect(words?.sms.length).toBeLessThanOrEqual(300);
      expect(words?.sms).toMatch(/^[\w\s.,:!?æøåÆØÅ()/-]+$/);
    }
  });

  it('does not ask what has been answered, taken back or gone by', async () => {
    const [yes, no, back] = [await at.offer(), await at.offer(), await at.offer()];
    await at.as(at.link(yes), (tx) => acceptOffer(tx, { offerId: yes.offerId, how: 'link' }, at.subjects));
    await at.as(at.link(no), (tx) => declineOffer(tx, { offerId: no.offerId, how: 'link' }, at.subjects));
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, back.subjectId, 'withdrawn'));
    for (const offer of [yes, no, back]) expect(await render(QuestionTemplate, offer)).toBeNull();
    const late = await at.offer({ subjectId: await at.subject({ over: true }) });
    expect(await render(QuestionTemplate, late)).toBeNull();
  });

  it('thanks those who are not needed, and says why', async () => {
    const filled = await at.offer();
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, filled.subjectId, 'filled'));
    expect(await render(ThanksTemplate, filled)).toEqual({
      subject: 'Takk for at du er der. Noen andre hjelper denne gangen',
      paragraphs: [
        'Noen andre hjelper denne gangen: Handlehjelp, tirsdag 1. desember kl. 10:00–11:00.',
        'Du trenger ikke å gjøre noe. Takk for at du stiller opp – vi spør deg gjerne igjen!',
      ],
      sms: 'Hei fra Prøvesentralen! Noen andre hjelper denne gangen: Handlehjelp, tirsdag 1. desember kl. 10:00-11:00. Du trenger ikke å gjøre noe. Takk for at du stiller opp!',
    });
    const off = await at.offer();
    await at.run((tx) => withdrawOffers(tx, TEST_KIND, off.subjectId, 'cancelled'));
    expect((await render(ThanksTemplate, off, 'en'))?.subject).toContain('It is not needed after all');
    expect(await render(ThanksTemplate, await at.offer())).toBeNull();
  });
});
