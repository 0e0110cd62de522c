import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inABrowser, openBrowser, type TestDatabase } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { NpmStart } from '../../standalone/test/npm-start.js';
import { createSampleDatabase } from '../../standalone/test/sample-database.js';
import { setClockTo } from './story/clock.js';
import { findMessage, followLink } from './story/mailbox.js';
import { dayInEither, said, subjects } from './story/said.js';
import { Somebody } from './story/somebody.js';

/**
 * Who calls, and what Ingrid types meanwhile: names are written as one hears them. Once she sits at her desk and the others
 * have phones, and once it is the other way round: in pixels.
 */
const calls = [
  {
    language: 'nb',
    desk: 1280,
    others: 360,
    caller: 'Gudrun Myrvoll',
    typed: 'gudrunn myrvol handlehjelp i morgen kl 12.15',
    time: '12:15',
    another: 'sølvi lindeås handlehjelp i morgen kl 14',
  },
  {
    language: 'en',
    desk: 360,
    others: 1280,
    caller: 'Torleif Ekrehaugen',
    typed: 'torleif ekrehauge shopping tomorrow at 1.15 pm',
    time: '13:15',
    another: 'øyvind dalbråten shopping tomorrow at 2 pm',
  },
] as const;

/**
 * The way of one need by screen and keyboard alone, on the sample centre of `npm start`: the journey that README.md
 * tells. Each step is what one of the people does or sees; after each, nothing stands in anybody's way on that page.
 */
inABrowser('the way of one need, by screen and keyboard alone', () => {
  let folder: string;
  let sample: TestDatabase;
  let product: NpmStart;
  let browser: Browser;
  const present: Somebody[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hjerterom-story-'));
    // The database's own user must be able to enter.
    chmodSync(folder, 0o755);
    sample = await createSampleDatabase();
    const settings = { DATABASE_URL: sample.url, MIGRATION_DATABASE_URL: sample.ownerUrl };
    [product, browser] = await Promise.all([NpmStart.ready(join(folder, 'data'), settings), openBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    product?.signal('SIGINT', 'all');
    await product?.ended();
    await sample?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const somebody of present.splice(0)) await somebody.leave();
  });

  describe.each(calls)(
    '($language, Ingrid at $desk px)',
    ({ language, desk, others, caller, typed, time, another }) => {
      const say = said[language];
      const come = async (name: string, width: number = others) => {
        const somebody = await Somebody.come(browser, { url: product.url, language, width }, name);
        present.push(somebody);
        return somebody;
      };
      /** Somebody who has been asked finds the message, and opens its page. */
      const readsQuestion = async (name: string, about: RegExp) => {
        const volunteer = await come(name);
        await volunteer.does(
          'finds the question, and opens its page: what, when, roughly where, not for whom',
          async () => {
            await followLink(volunteer, await findMessage(volunteer, name, subjects.question, about));
            await volunteer.seePage(say.canYouHelp);
            expect(await volunteer.page.getByText(caller).count()).toBe(0);
          },
        );
        return volunteer;
      };
      /** Ingrid comes in by the front page. */
      const ingridComes = async () => {
        const ingrid = await come('Ingrid', desk);
        await ingrid.does('opens the front page', () => ingrid.goTo('/'));
        await ingrid.does('goes on to where one signs in', async () => {
          await ingrid.choose(ingrid.link(say.signIn));
          await ingrid.choose(ingrid.link(say.samplePerson));
          await ingrid.see(ingrid.button('Ingrid Tveitmo'));
        });
        await ingrid.does('signs in, and is at her day', async () => {
          await ingrid.choose(ingrid.button('Ingrid Tveitmo'));
          await ingrid.seePage(say.today);
        });
        return ingrid;
      };
      /** She writes down what somebody says on the phone, down to the gate. */
      const takesCall = async (ingrid: Somebody, words: string) => {
        await ingrid.press('n');
        await ingrid.tabTo(ingrid.page.getByRole('combobox', { name: say.box }));
        await ingrid.type(words);
        await ingrid.see(say.understood);
        await ingrid.see(ingrid.page.getByRole('option').first());
        await ingrid.press('Enter');
        await ingrid.see(say.helpIsFor);
      };

      it('goes from the call to the confirmed hours, also when one cannot come after all', async () => {
        const clock = await come('The clock');
        let today = new Date(0);
        await clock.does('is set to nine on a morning before a working day', async () => {
          do today = await setClockTo(clock, '09:00');
          while (![1, 2, 3, 4].includes(today.getUTCDay()));
        });
        // «24. november kl. 12:15» or "24 November at 12:15": whoever gets a message gets it in their own language.
        const tomorrow = dayInEither(new Date(today.getTime() + 86_400_000));
        const about = new RegExp(`\\b${tomorrow} (kl\\.|at) ${time}`);

        const ingrid = await ingridComes();
        await ingrid.does('takes the call: the caller is found while she types, misspelled too', async () => {
          await takesCall(ingrid, typed);
          await ingrid.see(caller);
        });
        await ingrid.does('asks what the gate asks, and notes what the one who comes should know', async () => {
          await ingrid.choose(ingrid.button(say.allWell));
          await ingrid.tabTo(ingrid.page.getByLabel(say.notes));
          await ingrid.type('Ringeklokka er stille, bank på.');
        });
        await ingrid.does('saves it, and sees the three best with reasons', async () => {
          await ingrid.press('Control+Enter');
          await ingrid.see(say.saved(caller));
          await ingrid.see(ingrid.button(say.askThree));
        });
        await ingrid.does('asks all three with one key', async () => {
          await ingrid.press('t');
          await ingrid.see(ingrid.page.getByText(say.onTheirWay).nth(2));
          await ingrid.choose(ingrid.button(say.sendNow), 'Shift+Tab');
        });
        await ingrid.does('opens the need: three are asked', async () => {
          await ingrid.choose(ingrid.link(say.openNeed));
          await ingrid.seePage(say.need(caller));
          await ingrid.see(ingrid.part(say.answers).getByText(say.awaited).nth(2));
        });
        const asked = await ingrid.part(say.answers).getByRole('heading', { level: 3 }).allTextContents();
        const [first = '', second = '', third = ''] = asked;

        const busy = await readsQuestion(first, about);
        const helper = await readsQuestion(second, about);
        const late = await readsQuestion(third, about);
        await busy.does('says no, and is thanked', async () => {
          await busy.choose(busy.button(say.no));
          await busy.seePage(say.thanksNo);
        });
        await ingrid.does('sees the no without touching anything', () => ingrid.seeIn(say.answers, say.saidNo));
        await helper.does('says yes with one tap, and sees whom it is for', async () => {
          await helper.choose(helper.button(say.yes));
          await helper.seePage(say.thanksYes);
          await helper.see(caller);
          await helper.see('Ringeklokka er stille, bank på.');
        });
        await ingrid.does('sees the yes without touching anything', async () => {
          await ingrid.seeIn(say.answers, say.saidYes);
          await ingrid.seeIn(say.dates, second);
        });
        await late.does('says yes too late, and is thanked', async () => {
          await late.choose(late.button(say.yes));
          await late.seePage(say.thanksLate);
        });
        const resident = await come(caller);
        await resident.does('is told who comes, and when', async () => {
          const message = await findMessage(resident, caller, subjects.helperComing, about);
          expect(await message.textContent()).toContain(second.split(' ')[0]);
        });

        await helper.does('cannot come after all, and says so', async () => {
          await helper.choose(helper.link(say.cannotCome));
          await helper.choose(helper.button(say.sureNot));
          await helper.seePage(say.thanksForTelling);
        });
        await resident.does('is told that somebody else is looked for', () =>
          findMessage(resident, caller, subjects.helperChanged, about),
        );
        const couldCome = ingrid
          .part(say.match)
          .getByRole('article')
          .filter({ has: ingrid.button(say.ask) });
        await ingrid.does('sees that nobody comes, without touching anything', async () => {
          await ingrid.seeIn(say.answers, say.gaveBack);
          await ingrid.see(couldCome.first());
        });
        const next = (await couldCome.first().getAttribute('aria-label')) ?? '';
        await ingrid.does('asks the next one with a key', async () => {
          await ingrid.press('s');
          await ingrid.seeIn(say.match, say.onTheirWay);
          await ingrid.choose(ingrid.button(say.sendNow), 'Shift+Tab');
          await ingrid.seeIn(say.answers, say.awaited);
        });
        const standIn = await readsQuestion(next, about);
        await standIn.does('says yes', async () => {
          await standIn.choose(standIn.button(say.yes));
          await standIn.seePage(say.thanksYes);
        });
        await ingrid.does('sees who comes instead', () => ingrid.seeIn(say.dates, next));

        await clock.does('is set to five, the evening before', () => setClockTo(clock, '17:00'));
        await standIn.does('is reminded', () => findMessage(standIn, next, subjects.reminder, about));
        await resident.does('is reminded', () => findMessage(resident, caller, subjects.reminder, about));
        await ingrid.does('sees that the reminder has left', () => ingrid.seeIn(say.dates, say.reminded));

        await clock.does('is set to five the day after, when it is over', () => setClockTo(clock, '17:00'));
        await ingrid.does('sees the hours that are proposed', () => ingrid.seeIn(say.hours, say.proposed));
        await standIn.does('is thanked, and confirms the hours by the link', async () => {
          await followLink(standIn, await findMessage(standIn, next, subjects.thanks, new RegExp(`\\b${tomorrow}`)));
          await standIn.choose(standIn.button(say.isRight));
          await standIn.seePage(say.writtenDown);
        });
        await ingrid.does('sees the hours confirmed, and the whole life of the need on one page', async () => {
          await ingrid.seeIn(say.hours, say.confirmed);
          await ingrid.seeIn(say.facts, caller);
          await ingrid.seeIn(say.answers, say.someoneWasFirst);
          await ingrid.seeIn(say.messages, say.to(caller));
          await ingrid.seeIn(say.messages, say.to(next));
          await ingrid.choose(ingrid.part(say.history).locator('summary').filter({ hasText: say.gate }));
          await ingrid.see(ingrid.part(say.history).getByText(say.statutory));
          await ingrid.choose(ingrid.part(say.history).locator('summary').filter({ hasText: say.proposals }));
          await ingrid.see(ingrid.part(say.history).getByText(first));
        });
      }, 300_000);

      it('is referred onward, to whom and why, when it is not for a volunteer', async () => {
        const ingrid = await ingridComes();
        await ingrid.does('takes a call', () => takesCall(ingrid, another));
        await ingrid.does('hears that the municipality has granted this help: the gate closes', async () => {
          const question = (text: RegExp) => ingrid.page.getByRole('group', { name: text });
          await ingrid.tabTo(question(say.statutory).getByRole('radio').first());
          await ingrid.press('Space');
          await ingrid.tabTo(question(say.health).getByRole('radio').first());
          await ingrid.press('ArrowDown');
          await ingrid.see(say.notForUs);
          expect(await ingrid.page.getByLabel(say.referTo).inputValue()).toBe('Kommunens tjenestekontor');
        });
        await ingrid.does('notes that the caller agrees, and saves: it is referred, and that is kept', async () => {
          await ingrid.tabTo(ingrid.page.getByLabel(say.consent));
          await ingrid.press('Space', 'Control+Enter');
          await ingrid.see(say.referred);
        });
      });
    },
  );
});
