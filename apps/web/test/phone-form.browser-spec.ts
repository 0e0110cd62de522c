import { aPerson } from '@hjerterom/people/testing';
import type { Browser } from 'playwright-core';
import { localNow } from '../src/phone-form/local-instant.js';
import { type CallScript, callers, callScripts, type ScriptedWhen } from './phone-calls.js';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

/** The keys that a call may take beyond names, kinds, times and note text. */
const MOST_KEYS = 6;
const zone = 'Europe/Oslo';

interface Registered {
  readonly kind: string;
  readonly recipient: string;
  readonly status: string;
  readonly starts_at: Date | null;
  readonly rrule: string | null;
  readonly start_time: string | null;
  readonly place: string | null;
  readonly notes: string | null;
}

inABrowser('the phone form', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    for (const { name, phone } of callers) {
      await world.run((tx) => aPerson(tx, { name, contactPoints: [{ kind: 'phone', value: phone }] }));
    }
    for (const name of ['Frida Første', 'Glenn Andre', 'Hanne Tredje', 'Idar Fjerde']) await world.volunteer(name);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  afterEach(async () => {
    expect(leader.troubles).toEqual([]);
    await leader.leave();
  });

  const box = () => leader.page.getByRole('combobox', { name: /Hvem ringer|Who is calling/ });
  const saved = () => leader.page.getByRole('heading', { name: /^(Lagret|Saved|Henvisningen er lagret)/ });
  const sit = async (language: 'nb' | 'en' = 'nb', width = 1280) => {
    leader = await Visitor.come(browser, world, { language, width });
    await leader.page.goto(world.at('needs/new'));
    await box().waitFor();
    await leader.page.waitForLoadState('networkidle');
  };
  const type = async (typed: CallScript['typed']) => {
    let keys = 0;
    for (const one of typed) {
      if (typeof one === 'string') {
        await leader.page.keyboard.type(one);
      } else {
        keys += 1;
        // A leader looks before she chooses further down.
        if (one.key === 'ArrowDown') await leader.page.getByRole('option').nth(1).waitFor();
        await leader.page.keyboard.press(one.key);
      }
      await settle();
    }
    return keys;
  };
  /** Until what is looked for has been found. */
  const settle = async () => {
    await leader.page.waitForTimeout(150);
    await leader.page.waitForLoadState('networkidle');
  };
  const registered = () =>
    world.run(async (tx) => {
      const [need] = await tx.em.query<Registered[]>(`
        SELECT n.kind, n.status, p.name AS recipient, n.starts_at, n.rrule, n.start_time, n.place, n.notes
        FROM needs_need n JOIN people_person p ON p.id = n.recipient_id ORDER BY n.registered_at DESC, n.id DESC LIMIT 1`);
      const [all] = await tx.em.query<{ count: number }[]>('SELECT count(*)::int AS count FROM needs_need');
      return { need: need as Registered, count: all?.count ?? 0, today: localNow(tx.now, zone).date };
    });

  it.each(callScripts.map((script) => [script.language, script.name, script] as const))(
    'takes a call by keyboard alone, in few keys (%s: %s)',
    async (_language, _name, script) => {
      await sit(script.language);
      expect(await type(script.typed)).toBeLessThanOrEqual(MOST_KEYS);
      await saved().waitFor();
      const { need, today } = await registered();
      expect(need).toMatchObject({
        kind: script.kind,
        recipient: script.recipient,
        place: script.place ?? null,
        notes: script.notes ?? null,
      });
      expect(whenOf(need, script.when, today)).toEqual(script.when);
    },
  );

  it('shows the three best at once, and asks all of them with one key', async () => {
    await sit();
    await type(['astrid lund handlehjelp tirsdag kl 12', { key: 'Enter' }, { key: 'Enter' }, { key: 'Control+Enter' }]);
    await leader.page.getByRole('button', { name: 'Spør de tre beste' }).waitFor();
    expect(await leader.page.getByRole('button', { name: /^Spør (Frida|Glenn|Hanne|Idar)/ }).count()).toBe(3);
    expect(await leader.barriers()).toEqual([]);
    await leader.page.keyboard.press('t');
    await leader.page.getByText('Blir spurt om litt').nth(2).waitFor();
  });

  it('takes a second call while the first is unfinished, and keeps both through a reload', async () => {
    await sit();
    await type(['bjarne holm', { key: 'Enter' }, 'handle']);
    await leader.page.keyboard.press('Control+i');
    await leader.page.getByRole('link', { name: 'Bjarne Holm' }).waitFor();
    expect(await box().inputValue()).toBe('');
    await type(['astrid lund handlehjelp tirsdag kl 12', { key: 'Enter' }]);
    await leader.page.reload();
    await leader.page.getByText('Hjelpen er til').waitFor();
    expect(await box().inputValue()).toBe('Astrid Lund');
    await leader.page.getByRole('link', { name: 'Bjarne Holm' }).click();
    await leader.page.getByText('+4729100002').waitFor();
    expect(await leader.page.getByRole('combobox', { name: 'Hva trengs?', exact: true }).inputValue()).toBe('handle');
  });

  it('keeps the referral when the gate closes', async () => {
    await sit();
    await type(['astrid lund handlehjelp tirsdag kl 12', { key: 'Enter' }]);
    await leader.page
      .getByRole('group', { name: /vedtak/ })
      .getByLabel('Ja')
      .check();
    await leader.page.getByRole('group', { name: /stell/ }).getByLabel('Nei').check();
    expect(await leader.page.getByLabel('Henvis til').inputValue()).toBe('Kommunens tjenestekontor');
    expect(await leader.barriers()).toEqual([]);
    await leader.page.keyboard.press('Control+Enter');
    await leader.page.getByText('Henvist til Kommunens tjenestekontor.').waitFor();
    expect((await registered()).need.status).toBe('referred');
  });

  it('sends once when Ctrl+Enter is pressed twice', async () => {
    await sit();
    const { count } = await registered();
    await type(['astrid lund handlehjelp tirsdag kl 12', { key: 'Enter' }, { key: 'Enter' }]);
    await leader.page.keyboard.press('Control+Enter');
    await leader.page.keyboard.press('Control+Enter');
    await saved().waitFor();
    await settle();
    expect((await registered()).count).toBe(count + 1);
  });

  it('registers who is not known, and asks first whether it is somebody who is', async () => {
    await sit();
    await type(['Zacharias Ukjent', { key: 'Enter' }]);
    await leader.page.getByRole('group', { name: 'Ny person' }).waitFor();
    await type(['29100001', { key: 'Enter' }]);
    await leader.page.getByText('Er det en av disse?').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.getByRole('button', { name: 'Nei, dette er en annen' }).press('Enter');
    await leader.page.getByText('Hjelpen er til Zacharias Ukjent').waitFor();
  });

  it('takes nobody for new while the network is away, and finds them when it is back', async () => {
    await sit();
    await leader.context.setOffline(true);
    await type(['astrid lund']);
    const note = leader.page
      .getByRole('alert')
      .filter({ has: leader.page.getByRole('button', { name: 'Prøv igjen' }) });
    await note.waitFor();
    expect(await leader.page.getByRole('option', { name: /astrid/i }).count()).toBe(0);
    await leader.context.setOffline(false);
    await note.getByRole('button').click();
    await leader.page.getByRole('option', { name: /Astrid Lund/ }).waitFor();
    // The browser's own words about the network.
    leader.troubles.splice(0);
  });

  it('says what is missing, and lets a time be corrected', async () => {
    await sit('nb', 360);
    await leader.page.keyboard.press('Control+Enter');
    await leader.page.getByText('Velg hvem hjelpen er til').first().waitFor();
    expect(await leader.barriers()).toEqual([]);
    await box().focus();
    await type(['astrid lund handlehjelp tirsdag kl 12', { key: 'Enter' }, { key: 'Enter' }]);
    await leader.page.getByLabel('Klokkeslett').fill('14:30');
    expect(await leader.barriers()).toEqual([]);
    await leader.page.keyboard.press('Control+Enter');
    await saved().waitFor();
    expect(localNow((await registered()).need.starts_at as Date, zone).time).toBe('14:30');
  });

  it('is not for who does not answer the phone', async () => {
    leader = await Visitor.come(browser, world, { personId: await world.person('Dagfinn Beboer', 'resident') });
    await leader.page.goto(world.at('needs/new'));
    await leader.page.getByText('Samtaler tas imot av dem som driver sentralen').waitFor();
  });
});

/** When a need is, said as its script says it. */
function whenOf(need: Registered, script: ScriptedWhen, today: string): ScriptedWhen | null {
  if ('rrule' in script) return { rrule: need.rrule ?? '', time: need.start_time ?? '' };
  if (!need.starts_at) return null;
  const { date, time } = localNow(need.starts_at, zone);
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  if ('date' in script) return { date: date.slice(5), time };
  if ('tomorrow' in script) return days === 1 ? { tomorrow: true, time } : null;
  return days <= 7 ? { weekday: new Date(date).getUTCDay() || 7, time } : null;
}
