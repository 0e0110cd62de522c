import { ApiWorld, type SignedIn } from './api-world.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';

describe('everything about a person', () => {
  let at: ApiWorld;
  let centre: FullCentre;
  let resident: SignedIn;
  let volunteer: SignedIn;

  beforeAll(async () => {
    at = await ApiWorld.create();
    centre = await fullCentre(at, 2);
    resident = await at.signedIn(centre.centreId, centre.residentId, 'resident');
    volunteer = await at.signedIn(centre.centreId, centre.long.helperId, 'volunteer');
  }, 120_000);
  afterAll(() => at?.close());

  const fetchAs = (
    who: SignedIn | null,
    personId: string,
    { file = false, lang = 'nb', centreId = centre.centreId } = {},
  ) =>
    fetch(`${at.world.url}/my-data/${centreId}/${personId}${file ? '.json' : `?lang=${lang}`}`, {
      headers: who ? { cookie: who.cookie } : {},
    });
  const people = () =>
    at.world.rows(
      `SELECT p.id, p.name, p.street, array_agg(c.value) AS reached FROM people_person p
       LEFT JOIN people_contact_point c ON c.person_id = p.id WHERE p.centre_id = $1 GROUP BY p.id`,
      [centre.centreId],
    );

  it.each(['resident', 'volunteer'] as const)(
    'is all that is known of a %s, and nothing of anybody else',
    async (role) => {
      const who = role === 'resident' ? resident : volunteer;
      const response = await fetchAs(who, who.personId, { file: true });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toContain('attachment');
      const text = await response.text();
      const told = JSON.parse(text);
      const everybody = await people();
      const own = everybody.find(({ id }) => id === who.personId);
      expect(told).toMatchObject({ format: 'hjerterom-everything-1', personId: who.personId });
      expect(told.people.person[0]).toMatchObject({ name: own?.name, street: own?.street });
      expect(told.people.contactPoints.map(({ value }: { value: string }) => value).sort()).toEqual(
        [...(own?.reached ?? [])].sort(),
      );
      if (role === 'resident') expect(told.people.consents).toHaveLength(1);
      if (role === 'resident') expect(told.needs.needs.length).toBeGreaterThan(0);
      if (role === 'volunteer') expect(told.needs.tasks.length).toBeGreaterThan(0);
      // The names of the made-up people begin alike: as whole words.
      const others = everybody.filter(({ id }) => id !== who.personId);
      const foreign = others.flatMap(({ id, name, street, reached }) => [id, name, street, ...reached]).filter(Boolean);
      expect(foreign.length).toBeGreaterThan(20);
      expect(foreign.filter((word) => new RegExp(`${escaped(word)}(?![0-9])`).test(text))).toEqual([]);
    },
  );

  it.each([
    ['nb', 'Alt vi vet om deg'],
    ['en', 'All that we know about you'],
  ])('is a page to be read and printed, too: %s', async (lang, title) => {
    const response = await fetchAs(resident, resident.personId, { lang });
    const html = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toContain('undefined');
  });

  it('is made by the leader for one who has no account', async () => {
    const response = await fetchAs(centre.leader, centre.manySidedId);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Les gjennom notatene');
  });

  it('is not there for anybody else: what is another’s, elsewhere or nowhere looks the same', async () => {
    const elsewhere = await at.home();
    const absent = '01a20361-0000-7000-8000-000000000000';
    const answers = await Promise.all([
      fetchAs(volunteer, resident.personId),
      fetchAs(volunteer, absent),
      fetchAs(elsewhere.leader, resident.personId),
      fetchAs(elsewhere.leader, resident.personId, { centreId: elsewhere.centreId }),
      fetchAs(null, resident.personId),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('is given out ten times an hour at most, and each time is written down', async () => {
    const statuses = [];
    for (let times = 0; times < 11; times += 1) {
      statuses.push((await fetchAs(centre.leader, centre.volunteerIds[0] as string, { file: true })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
    const made = await at.world.rows(`SELECT made_by AS by FROM people_export WHERE person_id = $1`, [
      centre.volunteerIds[0],
    ]);
    expect(made).toEqual(Array(10).fill({ by: centre.leader.personId }));
  });
});

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
