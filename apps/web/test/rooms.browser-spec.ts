import { addDays, localDateOf } from '@hjerterom/kernel';
import { found } from '@hjerterom/platform';
import { eventually } from '@hjerterom/platform/testing';
import { applyForRooms, type BookingRequest, bookRooms } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

const zone = 'Europe/Oslo';

inABrowser('the rooms of the centre', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let hall: string;
  let room: string;
  let day: string;

  /** A booking of two hours in a room, as the leader makes it. @returns its id */
  const booked = async (verb: typeof bookRooms, given: Partial<BookingRequest> & { at: string; on?: string }) => {
    const { at: startTime, on = day, ...more } = given;
    const when = { startDate: on, startTime, minutes: 120 };
    const outcome = await world.asLeader((tx) => verb(tx, { roomIds: [room], purpose: 'Øving', ...more, when }));
    return found('bookingId' in outcome ? outcome.bookingId : null, 'booking');
  };
  const statusOf = (purpose: string) =>
    world.run((tx) =>
      tx.query<{ status: string; start: string }>(
        `SELECT o.status, to_char(lower(o.during) AT TIME ZONE 'Europe/Oslo', 'HH24:MI') AS start
         FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id WHERE b.purpose = $1`,
        [purpose],
      ),
    );

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.run(async (tx) => {
      day = addDays(localDateOf(tx.now, zone), 3);
      const buildingId = await aBuilding(tx);
      hall = await aRoom(tx, { name: 'Salen', buildingId, decidedByCentre: true });
      room = await aRoom(tx, { name: 'Møterommet', buildingId });
    });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
  });
  afterEach(() => leader.leave());

  it('lets the leader answer twenty applications in a row with the keyboard alone', async () => {
    for (let n = 0; n < 20; n += 1) {
      await booked(applyForRooms, { roomIds: [hall], purpose: `Søknad ${n}`, at: '18:00', on: addDays(day, n) });
    }
    await booked(bookRooms, { roomIds: [hall], purpose: 'Kom først', at: '19:00', on: addDays(day, 4) });
    await leader.page.goto(world.at('rooms/applications'));
    await leader.page.getByRole('article').nth(19).waitFor();
    await leader.page.getByText(/Kom først har det nå/).waitFor();
    for (let n = 0; n < 20; n += 1) {
      const current = leader.page.locator('article[aria-current="true"]', { hasText: `Søknad ${n}` });
      await current.waitFor();
      // The fifth cannot be had any more, and the seventh is not to be.
      if (n !== 4 && n !== 6) await leader.page.keyboard.press('g');
      else {
        await leader.page.keyboard.press('x');
        await leader.page.getByLabel(/Hvorfor ikke/).waitFor();
        await leader.page.keyboard.press('Enter');
      }
      await leader.page
        .locator('article', { hasText: `Søknad ${n}` })
        .getByText('Svaret sendes straks')
        .waitFor();
    }
    // Whoever leaves the page has no use for the time to undo any more.
    await leader.page.reload();
    await leader.page.getByText('Ingen søknader venter').waitFor();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => statusOf(`Søknad ${n}`)));
    expect(answers.map(([date]) => date?.status)).toEqual(
      Array.from({ length: 20 }, (_, n) => (n === 4 || n === 6 ? 'declined' : 'booked')),
    );
    expect(leader.troubles).toEqual([]);
  }, 90_000);

  it('says what clashes while a booking is dragged, puts it back, and offers what is free', async () => {
    await booked(bookRooms, { purpose: 'Strikking', at: '10:00' });
    await booked(bookRooms, { purpose: 'Sjakk', at: '14:00' });
    await leader.page.goto(world.at(`rooms?day=${day}`));
    const dragged = leader.page.locator('.ec-event', { hasText: 'Strikking' });
    const inTheWay = leader.page.locator('.ec-event', { hasText: 'Sjakk' });
    await inTheWay.waitFor();
    const middle = async (of: typeof dragged) => {
      await of.scrollIntoViewIfNeeded();
      const box = found(await of.boundingBox(), 'box');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const [from, to] = [await middle(dragged), await middle(inTheWay)];
    await leader.page.mouse.move(from.x, from.y);
    await leader.page.mouse.down();
    await leader.page.mouse.move(to.x, to.y, { steps: 12 });
    await leader.page.getByText('Kan ikke stå her: Sjakk har det 14:00–16:00.').waitFor();
    await leader.page.mouse.up();
    await leader.page.getByText('Det ble ikke flyttet.').waitFor();
    expect(await statusOf('Strikking')).toEqual([{ status: 'booked', start: '10:00' }]);
    await leader.page
      .getByRole('alert')
      .getByRole('button', { name: /^Møterommet, .* 12:00$/ })
      .click();
    await eventually(async () => (await statusOf('Strikking'))[0]?.start === '12:00');
    expect(leader.troubles).toEqual([]);
  }, 60_000);

  it('are a table too, in which the keyboard moves what the mouse drags', async () => {
    await booked(bookRooms, { purpose: 'Quiz', at: '19:00' });
    await leader.page.goto(world.at(`rooms?day=${day}`));
    await leader.page.locator('.ec-event', { hasText: 'Quiz' }).waitFor();
    await leader.page.keyboard.press('b');
    const row = leader.page.getByRole('row', { name: /Quiz/ });
    await row.getByText('19:00–21:00').waitFor();
    await row.getByRole('button', { name: /^Flytt/ }).focus();
    await leader.page.keyboard.press('Enter');
    await leader.page.getByLabel('Fra klokka').fill('20:00');
    await leader.page.getByLabel('Til klokka').fill('22:00');
    await leader.page.keyboard.press('Enter');
    await row.getByText('20:00–22:00').waitFor();
    expect(await statusOf('Quiz')).toEqual([{ status: 'booked', start: '20:00' }]);
    expect(await leader.barriers()).toEqual([]);
    expect(leader.troubles).toEqual([]);
  }, 60_000);
});
