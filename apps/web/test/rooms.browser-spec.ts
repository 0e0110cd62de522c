import { anAssociation } from '@hjerterom/associations/testing';
import { addDays, localDateOf, weekdayOfDate } from '@hjerterom/kernel';
import { found } from '@hjerterom/platform';
import { eventually } from '@hjerterom/platform/testing';
import { applyForRooms, type BookingRequest, blockRooms, bookRooms } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { Browser, Locator } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

const zone = 'Europe/Oslo';
type Point = Readonly<Record<'x' | 'y', number>>;

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

  const middle = async (of: Locator) => {
    await of.scrollIntoViewIfNeeded();
    const box = found(await of.boundingBox(), 'box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
  };
  /** Takes hold of something in one place and draws it to another; it is not let go of. */
  const take = async (from: Point, to: Point) => {
    await leader.page.mouse.move(from.x, from.y);
    await leader.page.mouse.down();
    await leader.page.mouse.move(to.x, to.y, { steps: 12 });
  };

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.run(async (tx) => {
      day = addDays(localDateOf(tx.now, zone), 3);
      const buildingId = await aBuilding(tx);
      hall = await aRoom(tx, { name: 'Salen', buildingId, decidedByCentre: true });
      const openings = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
      room = await aRoom(tx, { name: 'Møterommet', buildingId, openings });
    });
    browser = await openBrowser();
  });
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
  });

  it('says what clashes while a booking is dragged, puts it back, and offers what is free', async () => {
    await booked(bookRooms, { purpose: 'Strikking', at: '10:00' });
    await booked(bookRooms, { purpose: 'Sjakk', at: '14:00' });
    await leader.page.goto(world.at(`rooms?day=${day}`));
    const dragged = leader.page.locator('.ec-event', { hasText: 'Strikking' });
    const inTheWay = leader.page.locator('.ec-event', { hasText: 'Sjakk' });
    await inTheWay.waitFor();
    const [from, to] = [await middle(dragged), await middle(inTheWay)];
    await take(from, to);
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
  });

  it('drags all rooms of a booking or none: what is in the way in the other room is said, too', async () => {
    const on = addDays(day, 40);
    await booked(bookRooms, { roomIds: [room, hall], purpose: 'Basar', at: '08:00', on });
    await booked(bookRooms, { roomIds: [hall], purpose: 'Bingo', at: '12:00', on });
    await leader.page.goto(world.at(`rooms?day=${on}`));
    const bars = leader.page.locator('.ec-event', { hasText: 'Basar' });
    const inTheWay = leader.page.locator('.ec-event', { hasText: 'Bingo' });
    await inTheWay.waitFor();
    expect(await bars.count()).toBe(2);
    /** The bar in the room that is free all day. */
    const dragged = async () => {
      const { y } = await middle(inTheWay);
      const places = [await middle(bars.first()), await middle(bars.last())];
      return found(places.find((place) => Math.abs(place.y - y) > 5) ?? null, 'bar');
    };
    const from = await dragged();
    await take(from, { x: (await middle(inTheWay)).x, y: from.y });
    await leader.page.getByText('Kan ikke stå her: Bingo har det 12:00–14:00.').waitFor();
    await leader.page.mouse.up();
    await leader.page.getByText('Det ble ikke flyttet.').waitFor();
    expect(await statusOf('Basar')).toEqual([{ status: 'booked', start: '08:00' }]);

    const again = await dragged();
    await take(again, { x: again.x + 7 * (again.width / 2), y: again.y });
    await leader.page.mouse.up();
    await eventually(async () => (await statusOf('Basar'))[0]?.start === '15:00');
    await leader.page.keyboard.press('b');
    for (const name of ['Møterommet', 'Salen']) {
      await leader.page.getByRole('row', { name: new RegExp(`^${name} 15:00–17:00 .*Basar`) }).waitFor();
    }
    expect(leader.troubles).toEqual([]);
  });

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
  });

  it('are booked for the association that was begun to be written, or for nobody: not for the centre unasked', async () => {
    await leader.page.goto(world.at(`bookings/new?room=${room}&day=${day}&from=06:00&to=07:00`));
    await leader.page.getByLabel('Hvem booker du for?').fill('Et lag');
    await leader.page.getByLabel('Hva skal dere gjøre?').fill('Møte');
    await leader.page.getByRole('button', { name: /^Book/ }).click();
    await leader.page.getByRole('link', { name: /^Velg foreningen i listen/ }).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.goto(`${world.config.publicUrl}/c/${world.centre.slug}`);
    await leader.page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('say which dates have to give way to what repeats, in all its rooms, and leave alone those that the leader spares', async () => {
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
    const dates = leader.page.getByRole('listitem').filter({ hasText: 'Visekoret: Vise, 08:00–10:00' });
    await dates.nth(1).waitFor();
    await dates
      .first()
      .getByRole('button', { name: /være som den er$/ })
      .click();
    await leader.page.getByText('Denne datoen blir som den er:').waitFor();
    await leader.page.getByText('Dette må vike:').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.getByLabel(/^Hva er det for/).fill('Valg');
    await leader.page.getByRole('button', { name: 'Book og la andre vike' }).click();
    await leader.page.waitForURL(/rooms\?day=/);
    const statuses = async (purpose: string) => (await statusOf(purpose)).map(({ status }) => status).sort();
    expect(await statuses('Vise')).toEqual(['booked', 'booked', 'booked', 'bumped']);
    expect(await statuses('Valg')).toEqual(['booked']);
    expect(leader.troubles).toEqual([]);
  });

  it('send a picture with what it shows, and nothing of where it was taken', async () => {
    const { page } = leader;
    await page.goto(world.at(`rooms/edit?room=${room}`));
    await page.getByLabel('Legg til et bilde').first().waitFor();
    await page.getByRole('button', { name: 'Fjern søndag 00:00–24:00' }).waitFor();
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
  });

  it('are printed: a full week of a room on one sheet for its door, and no room of the week plan torn apart', async () => {
    const monday = addDays(day, 60 - weekdayOfDate(addDays(day, 60)) + 1);
    const { id: associationId } = await world.run((tx) => anAssociation(tx, { name: 'Foreningen for full kalender' }));
    for (const at of ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00']) {
      const when = { startDate: monday, startTime: at, minutes: 120, rrule: 'FREQ=DAILY;COUNT=7' };
      const roomIds = [room];
      await world.asLeader((tx) => bookRooms(tx, { roomIds, associationId, purpose: 'Fullt', when }));
    }
    const { page } = leader;
    const at = (path: string) => `${world.config.publicUrl}/${world.centre.slug}/lokaler/${path}?lang=nb&fra=${monday}`;
    // The width of A4 without its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(at(`${room}/skilt`));
    expect(await page.getByText('Foreningen for full kalender').count()).toBe(49);
    await page.getByRole('heading', { name: 'Møterommet' }).waitFor();
    expect(await page.getByRole('link', { name: 'Uka etter' }).isVisible()).toBe(false);
    expect(await leader.tooWide()).toEqual([]);
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.goto(at('uke'));
    await page.getByRole('heading', { name: 'Salen' }).waitFor();
    expect(await page.getByText('Foreningen for full kalender').count()).toBe(49);
    // A part that is not to be torn is, when it is higher than a sheet of A4 within its margins.
    const heights = await page.evaluate<number[]>(`[...document.querySelectorAll('.room-week')]
      .filter((part) => getComputedStyle(part).breakInside === 'avoid')
      .map((part) => part.getBoundingClientRect().height)`);
    expect(heights).toHaveLength(2);
    expect(Math.max(...heights)).toBeLessThan(1000);
    expect(await leader.tooWide()).toEqual([]);
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

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
  });

  it('are closed and not booked wherever one looks, and open again before time', async () => {
    const { page } = leader;
    await page.goto(world.at('rooms'));
    await page.locator('.ec-event', { hasText: 'Stengt: Maling' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stengt: Maling' }).waitFor();
    const date = page.getByRole('listitem').filter({ hasText: 'Møterommet' });
    await date.getByText('Stengt', { exact: true }).waitFor();
    await date.getByRole('button', { name: 'Åpne Møterommet nå' }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/booket/i);
    expect(await leader.barriers()).toEqual([]);
    await page.goto(world.at('rooms?view=table'));
    const row = page.getByRole('row', { name: /^Møterommet 00:00–.*Maling Stengt/ });
    await row.getByRole('button', { name: 'Åpne Møterommet nå' }).click();
    await row.getByText('Åpnes om noen sekunder.').waitFor();
    await page.getByRole('button', { name: 'Send nå' }).click();
    await row.getByRole('button', { name: /^Flytt/ }).waitFor();
    const left = await world.run((tx) =>
      tx.query(
        `SELECT 1 FROM rooms_occupancy o JOIN rooms_booking b ON b.id = o.booking_id
        WHERE b.purpose = 'Maling' AND upper(o.during) > $1::timestamptz + interval '1 minute'`,
        [tx.now],
      ),
    );
    expect(left).toEqual([]);
    expect(leader.troubles).toEqual([]);
  });

  it('are written about with each mistake told at its field', async () => {
    const { page } = leader;
    await page.goto(world.at(`rooms/edit?room=${room}`));
    const field = (path: string) => page.locator(`#field-${path}`);
    await field('name').fill(' ');
    await field('capacities-meeting').fill('0');
    await field('openings-2-to').fill('23');
    await field('kroner').fill('20000');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    const summary = page.getByText('Rett opp disse 4 stedene, så kan du lagre:');
    await summary.waitFor();
    const told = page.getByText('Skriv klokkeslettet som timer og minutter, for eksempel 18:00.');
    expect(await told.count()).toBe(2);
    await page.getByRole('link', { name: 'Prisen kan være høyst 10 000 kroner.' }).click();
    await page.locator('#field-kroner:focus').fill('0');
    expect(await page.locator('main').textContent()).not.toMatch(/openings|pricePerHour/);
    expect(await leader.barriers()).toEqual([]);
    await field('name').fill('Møterommet');
    await field('capacities-meeting').fill('');
    await field('openings-2-to').fill('23:30');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Møterommet' }).waitFor();
    await page.getByText(/00:00–23:30/).waitFor();
    expect(leader.troubles).toEqual([]);
  });

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
    // What was written down wrong is corrected before the answer.
    await page.getByRole('button', { name: 'Rett', exact: true }).click();
    await page.getByRole('checkbox', { name: 'polsk' }).click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('g');
    await page.getByRole('heading', { level: 1, name: 'Lag og foreninger' }).waitFor();
    expect(leader.troubles).toEqual([]);
  });
});

/** A photograph as a telephone makes it: with a piece that says where it was taken (APP1 of JPEG). */
function withPlace(jpeg: Buffer): Buffer {
  const said = Buffer.from('Exif\0\0GPS 59.74 N 10.20 E');
  const piece = Buffer.from([0xff, 0xe1, 0, said.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), piece, said, jpeg.subarray(2)]);
}

/** How many sheets a PDF has. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
