import { aPerson } from '@hjerterom/people/testing';
import { ApiWorld, type SignedIn } from './api-world.js';
import { columnsAboutPersons, rowsOf, written } from './everything/columns.js';
import { fillAccount } from './everything/fill-accounts.js';
import { told } from './everything/told.js';
import { untold, untoldAnywhere } from './everything/untold.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { fillEveryColumn } from './matrix/fill-columns.js';

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
  });
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

  it('tells whoever was helped when, and what was answered when they asked', async () => {
    const file = (await (await fetchAs(resident, resident.personId, { file: true })).json()) as ToldFile;
    const html = await (await fetchAs(resident, resident.personId)).text();
    const dates = await at.world.rows(
      `SELECT o.status, lower(coalesce(o.during, o.within)) AS start FROM needs_occurrence o
       JOIN needs_need n ON n.id = o.need_id WHERE n.recipient_id = $1 ORDER BY lower(o.within), o.id`,
      [resident.personId],
    );
    expect(dates.length).toBeGreaterThan(0);
    expect(file.needs?.dates).toMatchObject(
      dates.map(({ status, start }) => ({ status, start: (start as Date).toISOString() })),
    );
    expect(html).toContain('Når du skulle få hjelp');
    const [answered] = await at.world.rows(
      `SELECT count(*)::int AS times FROM needs_gate_answer a JOIN needs_need n ON n.id = a.need_id
       WHERE n.recipient_id = $1`,
      [resident.personId],
    );
    expect(answered?.times).toBeGreaterThan(0);
    expect(file.needs?.gateAnswers).toHaveLength(answered?.times);
    expect(html).toContain('Det som ble svart da du ba om hjelp');
  });

  it('tells every column of every table that keeps something about persons, but for those with a reason', async () => {
    await fillEveryColumn(at.world);
    const declared = at.libs.all.flatMap(([, { tables }]) => tables);
    const columns = (await columnsAboutPersons(at.world, declared)).map((column) => ({
      ...column,
      name: `${column.table}.${column.column}`,
    }));
    const excused = ({ name, table }: { name: string; table: string }) =>
      name in untold || table in untold || (untoldAnywhere.test(name) && !(name in told));
    expect(columns.filter((column) => !(column.name in told) && !excused(column)).map(({ name }) => name)).toEqual([]);
    const known = new Set(columns.flatMap(({ name, table }) => [name, table]));
    expect([...Object.keys(told), ...Object.keys(untold)].filter((name) => !known.has(name))).toEqual([]);

    const missing = new Set<string>();
    const seen = new Set<string>();
    const toTell = columns.filter(({ name }) => name in told);
    const tables = [...new Set(toTell.map(({ table }) => table))];
    for (const personId of await personsOfAllKinds()) {
      await at.signedIn(centre.centreId, personId, 'volunteer');
      await fillAccount(at.world, personId);
      const who = await at.signedIn(centre.centreId, personId, 'volunteer');
      const file = (await (await fetchAs(who, personId, { file: true })).json()) as ToldFile;
      for (const table of tables) {
        const ofTable = toTell.filter((column) => column.table === table);
        const rows = await rowsOf(at.world, ofTable, personId);
        for (const { name, column } of rows.length > 0 ? ofTable : []) {
          const [lib = '', part = '', key] = (told[name] as string).split('.');
          const things = file[lib]?.[part] ?? [];
          const given = new Set(things.flatMap((thing) => written(key === undefined ? thing : thing[key])));
          for (const value of rows.flatMap((row) => written(row[column]))) {
            seen.add(name);
            if (!given.has(value)) missing.add(`${name}: ${value}`);
          }
        }
      }
    }
    expect([...missing]).toEqual([]);
    expect(
      Object.keys(told)
        .filter((name) => !seen.has(name))
        .sort(),
    ).toEqual([]);
  });

  it('says which ways in there are and since when, but nothing that opens one, to nobody but them and the leader', async () => {
    const personId = await at.inCentre(centre.centreId, async (tx) => (await aPerson(tx, {})).id);
    await at.signedIn(centre.centreId, personId, 'staff');
    await fillAccount(at.world, personId);
    const who = await at.signedIn(centre.centreId, personId, 'staff');
    const texts = [
      await (await fetchAs(who, personId, { file: true })).text(),
      await (await fetchAs(who, personId)).text(),
      await (await fetchAs(centre.leader, personId, { lang: 'en' })).text(),
    ];
    const [file = '', nb = '', en = ''] = texts;
    const [linked] = await at.world.rows('SELECT linked_at AS at FROM access_account_person WHERE person_id = $1', [
      personId,
    ]);
    const since = new Date(linked?.at as Date).toISOString();
    expect(JSON.parse(file).access).toMatchObject({
      password: [{ set: true, setAt: since }],
      secondStep: [{ inUse: true, confirmedAt: since, codesLeft: 0 }],
      paperCodes: [{ usedAt: since }],
      services: [{ issuer: 'https://id.example.org', linkedAt: since }],
    });
    for (const title of ['Passordet ditt', 'Den ekstra koden din', 'Andre tjenester du logger inn med']) {
      expect(nb).toContain(title);
    }
    for (const title of ['Your password', 'Your second step', 'Other services that you sign in with']) {
      expect(en).toContain(title);
    }
    for (const text of texts) expect(text).not.toMatch(/hash-of|sealed-secret|called-elsewhere/);
  });

  /** Who is helped, helps, knocked, borrows, registered an association, has hours, messages, or a need at a fixed time. */
  async function personsOfAllKinds(): Promise<ReadonlySet<string>> {
    const rows = await at.world.rows(
      `(SELECT person_id AS id FROM hours_entry WHERE centre_id = $1 LIMIT 1)
       UNION (SELECT person_id FROM notifications_message WHERE centre_id = $1 LIMIT 1)
       UNION (SELECT registered_by FROM associations_association WHERE centre_id = $1 AND status = 'applied' LIMIT 1)
       UNION (SELECT recipient_id FROM needs_need WHERE centre_id = $1 AND starts_at IS NOT NULL LIMIT 1)`,
      [centre.centreId],
    );
    return new Set([
      centre.residentId,
      centre.long.helperId,
      centre.contact.personId,
      ...centre.knockedIds.slice(0, 1),
      ...rows.map(({ id }) => id as string),
    ]);
  }
});

type ToldFile = Readonly<Record<string, Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>>;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
