import { join } from 'node:path';

const centre = '/c/stromso';

/** Who sits where, and the call that is taken there: each with a caller of their own. */
const seats = [
  { language: 'nb', width: 1280, call: 'gudrunn myrvol handlehjelp torsdag kl 12', caller: 'Gudrun Myrvoll' },
  { language: 'nb', width: 360, call: 'ragnhild nordklei handlehjelp torsdag kl 11', caller: 'Ragnhild Nordkleiv' },
  { language: 'en', width: 1280, call: 'torleif ekrehauge shopping friday at 12', caller: 'Torleif Ekrehaugen' },
  { language: 'en', width: 360, call: 'ingebjorg myrvol shopping friday at 11', caller: 'Ingebjørg Myrvoll' },
];

const labels = {
  nb: {
    today: 'I dag',
    box: /^Hvem ringer/,
    chosen: 'Hjelpen er til',
    allWell: /^Alt er i orden/,
    askThree: /^Spør de tre beste/,
    sendNow: 'Send nå',
    open: 'Åpne behovet',
    awaited: 'Venter på svar',
    question: /^(Kan du hjelpe|Can you help)/,
    yes: 'Ja, jeg kan',
    answers: 'Spurt og svart',
    messages: 'Meldinger',
    sent: /^Sendt /,
    said: 'Sa ja',
  },
  en: {
    today: 'Today',
    box: /^Who is calling/,
    chosen: 'The help is for',
    allWell: /^All is well/,
    askThree: /^Ask the best three/,
    sendNow: 'Send now',
    open: 'Open the need',
    awaited: 'Waiting for an answer',
    question: /^(Kan du hjelpe|Can you help)/,
    yes: 'Yes, I can',
    answers: 'Asked and answered',
    messages: 'Messages',
    sent: /^Sent /,
    said: 'Said yes',
  },
};

/** Pages that are shown as they come. */
const pages = [
  ['front', '/'],
  ['today', `${centre}/today`],
  ['needs', `${centre}/needs`],
  ['board', `${centre}/needs?view=board`],
  ['volunteers', `${centre}/volunteers`],
  ['people', `${centre}/people`],
  ['call-list', `${centre}/call-list`],
];

/**
 * Makes the pictures of the main screens, at both widths and in both languages: the pages as they come, then a call with
 * all that comes of it.
 * @param {{browser: import('playwright-core').Browser, url: string, folder: string}} options
 * @returns {Promise<string[]>} the files
 */
export async function makePictures({ browser, url, folder }) {
  const files = [];
  const sitting = [];
  for (const seat of seats) {
    const context = await browser.newContext({
      viewport: { width: seat.width, height: seat.width < 500 ? 740 : 800 },
      locale: seat.language === 'nb' ? 'nb-NO' : 'en-GB',
      reducedMotion: 'reduce',
    });
    // The room kept for a scrollbar would be an empty stripe.
    await context.addInitScript(
      `addEventListener('DOMContentLoaded', () => { document.documentElement.style.scrollbarGutter = 'auto'; })`,
    );
    const page = await context.newPage();
    const picture = async (name, shown = page) => {
      const path = join(folder, `${name}-${seat.language}-${seat.width}.png`);
      await shown.getByRole('heading', { level: 1 }).waitFor();
      await shown.waitForFunction(() => !document.querySelector('.progress'));
      await shown.waitForLoadState('networkidle');
      await shown.screenshot({ path });
      files.push(path);
    };
    sitting.push({ ...seat, context, page, picture, say: labels[seat.language], url });
  }
  for (const { page, picture } of sitting) {
    for (const [name, path] of pages) {
      if (name === 'today') await signIn(page, url);
      await page.goto(`${url}${path}`);
      await picture(name);
    }
  }
  for (const seat of sitting) await callWithAllThatComesOfIt(seat);
  for (const { context } of sitting) await context.close();
  return files;
}

/** As the leader of the sample centre. */
async function signIn(page, url) {
  const people = await (
    await page.request.get(`${url}/dev/sign-in`, { headers: { accept: 'application/json' } })
  ).json();
  const { personId } = people.find(({ role }) => role === 'leader');
  await page.request.post(`${url}/dev/sign-in`, { data: { personId } });
}

async function callWithAllThatComesOfIt({ language, context, page, picture, say, url, call, caller }) {
  await page.goto(`${url}${centre}/needs/new`);
  await page.getByRole('combobox', { name: say.box }).fill(call);
  await page.getByRole('option').first().waitFor();
  await picture('call');
  await page.keyboard.press('Enter');
  await page.getByText(say.chosen).waitFor();
  await page.getByRole('button', { name: say.allWell }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: say.askThree }).waitFor();
  await picture('best-three');
  await page.getByRole('button', { name: say.askThree }).click();
  await page.getByRole('button', { name: say.sendNow }).click();
  await page.getByRole('link', { name: say.open }).click();
  await page.getByText(say.awaited).nth(2).waitFor();
  await page.getByRole('region', { name: say.messages }).getByText(say.sent).nth(2).waitFor();
  const asked = page.getByRole('region', { name: say.answers }).getByRole('heading', { level: 3 });
  const name = await asked.first().textContent();

  const mailbox = await context.newPage();
  await mailbox.goto(`${url}/dev/mailbox?q=${encodeURIComponent(name)}`);
  const question = mailbox.getByRole('article', { name: say.question }).first();
  await question.evaluate((letter) => letter.scrollIntoView());
  await picture('mailbox', mailbox);
  // The page speaks the volunteer's language where no other is asked for.
  await mailbox.goto(`${await question.locator('.bubble a, pre a').first().getAttribute('href')}?lang=${language}`);
  await picture('answer', mailbox);
  await mailbox.getByRole('button', { name: say.yes }).click();
  await mailbox.getByText(caller).waitFor();
  await picture('answer-yes', mailbox);
  await mailbox.close();
  await page.getByText(say.said).waitFor();
  await picture('need');
}
