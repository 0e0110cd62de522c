import { type MessageWords, messageTemplates } from '@hjerterom/notifications/contracts';
import { type Language, Ports } from '@hjerterom/platform';
import { cancelNeed } from '../src/index.js';
import { days, NeedsWorld, tuesday } from './needs-world.js';

const thursday = new Date('2026-11-26T11:00:00Z');

describe('what people are told about a need', () => {
  let at: NeedsWorld;
  let recipientId: string;
  let requesterId: string;
  let volunteer: string;
  beforeAll(async () => {
    at = await NeedsWorld.create({}, { name: 'Prøvesentralen' });
    recipientId = await at.resident({ name: 'Aud Prøvedal', district: 'Strømsø' });
    requesterId = await at.resident({ name: 'Nora Prøvedal' });
    volunteer = await at.volunteer({ person: { name: 'Kari Prøvesen' } });
  });
  afterAll(() => at.close());

  /** The words of the latest message of this template to this person. */
  const said = async (template: string, personId: string, language: Language = 'nb'): Promise<MessageWords | null> => {
    const message = (await at.messages(template)).filter((one) => one.personId === personId).at(-1);
    if (!message) throw new Error(`${template} was not asked for.`);
    const plugged = at.world.app.get(Ports).one(messageTemplates, template);
    return at.run((tx) => plugged.render(tx, { personId, subjectId: message.subjectId, language }));
  };
  const promise = async (given: Parameters<NeedsWorld['need']>[0] = {}) => {
    const needId = await at.need({ recipientId, requesterId, when: { fixed: { startsAt: thursday } }, ...given });
    const [offer] = await at.ask(needId, [volunteer]);
    await at.yes(offer!);
    return { needId, offer: offer! };
  };
  const over = (needId: string) => at.desk((tx) => cancelNeed(tx, { needId, reason: 'Ferdig' }));

  it('says who comes, when, what for, and whom to call', async () => {
    const { needId } = await promise();
    expect(await said('needs.helper-coming', recipientId)).toEqual({
      subject: 'Noen kan hjelpe deg',
      paragraphs: [
        'Kari Prøvesen kommer til deg torsdag 26. november kl. 12:00.',
        'Det gjelder: handlehjelp.',
        'Passer det ikke? Ring oss på 29 00 00 01.',
        'Hilsen Prøvesentralen',
      ],
      sms: 'Kari Prøvesen kommer til deg torsdag 26. november kl. 12:00. Det gjelder: handlehjelp. Passer det ikke? Ring oss på 29 00 00 01. Hilsen Prøvesentralen',
    });
    expect((await said('needs.helper-coming', requesterId))?.paragraphs[0]).toBe(
      'Kari Prøvesen kommer til Aud Prøvedal torsdag 26. november kl. 12:00.',
    );
    expect((await said('needs.helper-coming', recipientId, 'en'))?.paragraphs[0]).toBe(
      'Kari Prøvesen is coming to you Thursday 26 November at 12:00.',
    );
    await over(needId);
  });

  it('says nothing any more of what is not so any more', async () => {
    const { needId, offer } = await promise();
    await at.giveBack(offer);
    expect(await said('needs.helper-coming', recipientId)).toBeNull();
    expect((await said('needs.helper-changed', recipientId))?.paragraphs.slice(0, 2)).toEqual([
      'Kari Prøvesen kan dessverre ikke komme likevel: torsdag 26. november kl. 12:00.',
      'Det gjelder handlehjelp. Vi ser etter en annen og sier fra.',
    ]);
    const [other] = await at.ask(needId, [await at.volunteer()]);
    await at.yes(other!);
    expect(await said('needs.helper-changed', recipientId)).toBeNull();
    await over(needId);
  });

  it('says that it is called off, to those who were to come and to those who waited', async () => {
    const { needId } = await promise();
    await over(needId);
    expect((await said('needs.cancelled', volunteer))?.paragraphs.slice(0, 2)).toEqual([
      'Oppdraget ditt er avlyst: handlehjelp torsdag 26. november kl. 12:00. Du trenger ikke å komme.',
      'Takk for at du ville hjelpe!',
    ]);
    expect((await said('needs.cancelled', requesterId))?.paragraphs[0]).toBe(
      'Handlehjelp for Aud Prøvedal er avlyst: torsdag 26. november kl. 12:00.',
    );
  });

  it('reminds the volunteer with the way to their page, and without whom they help', async () => {
    const { needId } = await promise();
    const [place] = await at.world.rows(`SELECT id, occurrence_id FROM needs_place WHERE status = 'taken'`);
    const rendered = (template: string, personId: string, subjectId: string) =>
      at.run((tx) =>
        at.world.app.get(Ports).one(messageTemplates, template).render(tx, { personId, subjectId, language: 'nb' }),
      );
    const words = await rendered('needs.reminder', volunteer, place?.id);
    expect(words?.paragraphs[0]).toBe(
      'Hei! Du har sagt ja til handlehjelp, torsdag 26. november kl. 12:00. Sted: Strømsø.',
    );
    expect(words?.link?.url).toMatch(/\/o\/[0-9a-f-]{36}\..+/);
    expect(JSON.stringify(words)).not.toContain('Aud');
    const recipient = await rendered('needs.reminder-recipient', recipientId, place?.occurrence_id);
    expect(recipient?.paragraphs[0]).toBe('Kari Prøvesen kommer til deg torsdag 26. november kl. 12:00.');
    await over(needId);
    expect(await rendered('needs.reminder', volunteer, place?.id)).toBeNull();
    expect(await rendered('needs.reminder-recipient', recipientId, place?.occurrence_id)).toBeNull();
  });

  it('names the first three dates of a series, and counts the rest', async () => {
    const startDate = new Date(tuesday.getTime() + days(30)).toISOString().slice(0, 10);
    const { needId } = await promise({
      when: { series: { rrule: 'FREQ=DAILY;COUNT=5', startDate, startTime: '12:00' } },
    });
    expect((await said('needs.helper-coming', recipientId))?.paragraphs[0]).toBe(
      'Kari Prøvesen kommer til deg torsdag 24. desember kl. 12:00, fredag 25. desember kl. 12:00, lørdag 26. desember kl. 12:00, og 2 ganger til.',
    );
    await over(needId);
  });
});
