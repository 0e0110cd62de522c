import { hoursLink } from '@hjerterom/hours';
import { newId } from '@hjerterom/kernel';
import { offerLink } from '@hjerterom/offers';
import { ApiWorld, type SignedIn } from '../api-world.js';
import { type FullCentre, fullCentre } from '../full-centre/full-centre.js';
import { type Planted, pages, planted } from './pages.js';

const isPlanted = Object.entries(planted) as [Planted, string][];

/** Pages behind signed links, files and feeds: whoever has the address is let in, and nobody signs in. */
describe('what stands behind a link', () => {
  let at: ApiWorld;
  let centre: FullCentre;
  let volunteer: SignedIn;
  const shown = new Map<string, string>();

  beforeAll(async () => {
    at = await ApiWorld.create();
    centre = await fullCentre(at, 1);
    await plant();
    const { config } = at.world;
    const [asked = ''] = centre.long.awaitedOfferIds;
    const offer = new URL(offerLink(config, asked)).pathname;
    const other = new URL(offerLink(config, centre.long.acceptedOfferId)).pathname;
    await show('the offer, asked', offer);
    await show('the file for a calendar, asked', `${offer}/calendar.ics`);
    const yes = await post(`${offer}/answer`, { answer: 'yes' });
    const cookie = yes.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    await show('the offer, here', offer, cookie);
    await show('the offer, elsewhere', offer);
    await show('giving back, here', `${offer}/give-back`, cookie);
    await show('giving back, elsewhere', `${offer}/give-back`);
    await show('the file for a calendar, here', `${offer}/calendar.ics`, cookie);
    await show('the calendar feed, elsewhere', await feed());
    await show('the calendar feed, another', `${await feed()}x`);
    await show('the hours, elsewhere', new URL(hoursLink(config, centre.entryIds[0])).pathname);
    await show('the hours, another', changed(new URL(hoursLink(config, centre.entryIds[0])).pathname));
    await show('the offer, another', changed(offer), cookie);
    await show('the file for a calendar, another', `${changed(other)}/calendar.ics`, cookie);
    await post(`${offer}/give-back`, { all: 'yes' });
    await at.world.rows(`UPDATE offers_offer SET status = 'withdrawn', closed_reason = 'given-back' WHERE id = $1`, [
      asked,
    ]);
    await show('the offer, given back', offer, cookie);
    await show('the file for a calendar, given back', `${offer}/calendar.ics`, cookie);
  }, 180_000);
  afterAll(() => at?.close());

  it.each(Object.entries(pages))('on %s is what stands in the table', (page, expected) => {
    const text = shown.get(page);
    expect(text).toBeDefined();
    const found = isPlanted.filter(([, word]) => text?.replaceAll(/\s/g, '').includes(word)).map(([what]) => what);
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('is looked for on every page that was shown', () => {
    expect([...shown.keys()].sort()).toEqual(Object.keys(pages).sort());
  });

  async function plant(): Promise<void> {
    const { about, district, name, street, phone, notes, closeReason } = planted;
    await at.world.rows(
      'UPDATE needs_need SET about = $1, district = $2, notes = $3, place = NULL, close_reason = $4',
      [...[about, district, notes, closeReason]],
    );
    await at.world.rows('UPDATE people_person SET name = $1, street = $2 WHERE id = $3', [
      name,
      street,
      centre.residentId,
    ]);
    await at.world.rows(
      `INSERT INTO people_contact_point (id, person_id, centre_id, kind, value, position) VALUES ($1, $2, $3, 'phone', $4, 99)`,
      [newId(), centre.residentId, centre.centreId, `+${phone}99`],
    );
    volunteer = centre.helper;
  }

  /** The path of the helper's calendar, made anew. */
  async function feed(): Promise<string> {
    const { data } = await at.graphql<{ made: { address: string } }>(
      `mutation ($centreId: ID!, $key: String!, $input: CalendarFeedInput!) {
         made: makeCalendarFeed(centreId: $centreId, idempotencyKey: $key, input: $input) {
           ... on CalendarFeedMade { address }
         }
       }`,
      { centreId: centre.centreId, key: newId(), input: { personId: volunteer.personId } },
      volunteer,
    );
    return new URL(data.made.address).pathname;
  }

  async function show(page: string, path: string, cookie = ''): Promise<void> {
    const response = await fetch(`${at.world.url}${path}`, { headers: { cookie } });
    const unfolded = (await response.text()).replaceAll(/\r\n[ \t]/g, '');
    expect(response.status).toBeLessThan(500);
    shown.set(page, unfolded);
  }

  function post(path: string, form: Record<string, string>): Promise<Response> {
    return fetch(`${at.world.url}${path}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  }

  /** The same address with another signature. */
  function changed(path: string): string {
    return `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
  }
});
