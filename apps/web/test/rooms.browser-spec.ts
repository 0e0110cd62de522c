import { anAssociation } from '@hjerterom/associations/testing';
import { addDays, localDateOf } from '@hjerterom/kernel';
import { found } from '@hjerterom/platform';
import { eventually } from '@hjerterom/platform/testing';
import { applyForRooms, type BookingRequest, blockRooms, bookRooms } from '@hjerterom/rooms';
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
    await booked(bookRooms, { roomIds: [room, hall], purpose: 'Quiz', at: '20:00' });
    await leader.page.goto(world.at(`rooms?day=${day}`));
    await leader.page.locator('.ec-event', { hasText: 'Quiz' }).first().waitFor();
    await leader.page.keyboard.press('b');
    const row = leader.page.getByRole('row', { name: /^Møterommet .*Quiz/ });
    await row.getByText('20:00–22:00').waitFor();
    await row.getByRole('button', { name: /^Flytt/ }).focus();
    await leader.page.keyboard.press('Enter');
    await leader.page.getByLabel('Fra klokka').fill('21:00');
    await leader.page.getByLabel('Til klokka').fill('23:00');
    expect(await leader.page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await leader.page.keyboard.press('Enter');
    await row.getByText('21:00–23:00').waitFor();
    await leader.page.getByRole('row', { name: /^Salen 21:00–23:00 .*Quiz/ }).waitFor();
    expect(await statusOf('Quiz')).toEqual([{ status: 'booked', start: '21:00' }]);
    expect(await leader.barriers()).toEqual([]);
    expect(leader.troubles).toEqual([]);
  }, 60_000);

  it('say which dates have to give way to what repeats, in all its rooms, before they do', async () => {
    const { id: associationId } = await world.run((tx) => anAssociation(tx, { name: 'Visekoret' }));
    const weekly = { startDate: day, startTime: '08:00', minutes: 120, rrule: 'FREQ=WEEKLY;COUNT=4' };
    await world.asLeader((tx) => bookRooms(tx, { roomIds: [hall], associationId, purpose: 'Vise', when: weekly }));
    await leader.page.goto(world.at(`rooms/overrule?what=bump&room=${room}`));
    await leader.page.getByLabel('Salen').check();
    await leader.page.getByLabel('Fra dag').fill(day);
    await leader.page.getByLabel('Hvor ofte?').selectOption('WEEKLY');
    await leader.page.getByLabel('Gjenta til og med').fill(addDays(day, 7));
    await leader.page.getByLabel('Hopp over helligdager').uncheck();
    await leader.page.getByLabel('Fra klokka').fill('09:00');
    await leader.page.getByLabel('Til klokka').fill('10:00');
    await leader.page.getByText('Dette må vike, 2 datoer i alt:').waitFor();
    await leader.page.getByRole('listitem').filter({ hasText: 'Visekoret: Vise, ' }).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.getByLabel(/^Hva er det for/).fill('Valg');
    await leader.page.getByRole('button', { name: 'Book og la andre vike' }).click();
    await leader.page.waitForURL(/rooms\?day=/);
    const statuses = async (purpose: string) => (await statusOf(purpose)).map(({ status }) => status).sort();
    expect(await statuses('Vise')).toEqual(['booked', 'booked', 'bumped', 'bumped']);
    expect(await statuses('Valg')).toEqual(['booked', 'booked']);
    expect(leader.troubles).toEqual([]);
  }, 60_000);

  it('send a picture with what it shows, and nothing of where it was taken', async () => {
    const { page } = leader;
    await page.goto(world.at(`rooms/edit?room=${room}`));
    await page.getByLabel('Legg til et bilde').first().waitFor();
    const drawn = await page.evaluate(`(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
      canvas.getContext('2d').fillRect(0, 0, 20, 30);
      return canvas.toDataURL('image/jpeg').split(',')[1];
    })()`);
    const buffer = withPlace(Buffer.from(String(drawn), 'base64'));
    expect(String(buffer)).toContain('Exif\0\0GPS 59.74 N');
    const sent: string[] = [];
    page.on('request', (request) => {
      const data = request.postData() ?? '';
      if (data.includes('addRoomPicture')) sent.push(String(Object(request.postDataJSON()).variables.input.content));
    });
    await page.locator('input[type=file]').setInputFiles({ name: 'rom.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByRole('button', { name: 'Send bildet' }).click();
    // Where one has to write is where one stands, and nothing has left the browser.
    await page.locator('input:focus:invalid').waitFor();
    expect(sent).toEqual([]);
    await page.getByLabel(/^Hva viser bildet/).fill('Et rom med tre vinduer');
    await page.getByRole('button', { name: 'Send bildet' }).click();
    await page.getByRole('img', { name: 'Et rom med tre vinduer' }).waitFor();
    const bytes = Buffer.from(sent[0] ?? '', 'base64').toString('latin1');
    expect(bytes).toMatch(/^RIFF[\s\S]{4}WEBP/);
    expect(bytes).not.toMatch(/exif|GPS/i);
    expect(leader.troubles).toEqual([]);
  }, 60_000);

  it('stand on the screen in the hall, which follows by itself and says when it is old', async () => {
    const { page, context } = leader;
    await page.clock.install();
    await page.goto(`${world.config.publicUrl}/${world.centre.slug}/skjerm`);
    await page.getByText('Ingenting er booket i dag.').waitFor();
    await world.asLeader(async (tx) => {
      const when = { startDate: localDateOf(tx.now, zone), startTime: '00:00', minutes: 24 * 60 };
      await blockRooms(tx, { roomIds: [room], when, purpose: 'Maling' });
    });
    await page.clock.runFor(60_000);
    const row = page.getByRole('row', { name: 'Nå Stengt: Maling Møterommet' });
    await row.waitFor();
    await context.setOffline(true);
    await page.getByText(/^Uten nett\. Det som står her, er fra kl\. \d\d:\d\d$/).waitFor();
    await page.clock.runFor(60_000);
    await row.waitFor();
    await context.setOffline(false);
    await page.getByText(/^Oppdatert kl\. \d\d:\d\d$/).waitFor();
    await row.waitFor();
  }, 60_000);

  it('are for associations that the leader answers one after the other, with the same keys', async () => {
    const names = ['Anglerne', 'Bridgeklubben', 'Chilikameratene'];
    for (const name of names) {
      const personId = await world.person(`${name} sin leder`, 'resident');
      const resident = { centreId: world.centre.id, personId, roles: ['resident'] as const };
      await world.as(resident, (tx) => anAssociation(tx, { name, contactPersonId: personId }));
    }
    const { page } = leader;
    await page.goto(world.at('associations?status=APPLIED'));
    await page.getByRole('link', { name: 'Anglerne' }).click();
    await page.getByText('3 venter på svar. Når du har svart, kommer den neste.').waitFor();
    await page.keyboard.press('g');
    await page.getByRole('heading', { level: 1, name: 'Bridgeklubben' }).waitFor();
    await page.getByText('2 venter på svar.').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('heading', { level: 1, name: 'Chilikameratene' }).waitFor();
    await page.getByText('Dette er den eneste som venter på svar.').waitFor();
    await page.keyboard.press('g');
    await page.getByRole('heading', { level: 1, name: 'Lag og foreninger' }).waitFor();
    expect(leader.troubles).toEqual([]);
  }, 60_000);
});

/** A photograph as a telephone makes it: with a piece that says where it was taken (APP1 of JPEG). */
function withPlace(jpeg: Buffer): Buffer {
  const said = Buffer.from('Exif\0\0GPS 59.74 N 10.20 E');
  const piece = Buffer.from([0xff, 0xe1, 0, said.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), piece, said, jpeg.subarray(2)]);
}
