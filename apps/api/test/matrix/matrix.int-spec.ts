import { newId } from '@hjerterom/kernel';
import { type Actor, anonymousActor } from '@hjerterom/platform';
import { syntheticNationalId } from '@hjerterom/platform/testing';
import type { SignedIn } from '../api-world.js';
import { everyRootField, schema } from '../every-root-field.js';
import type { FullCentre } from '../full-centre/full-centre.js';
import { wholeOperation } from '../whole-operation.js';
import { askAll } from './ask-all.js';
import { fetchPage, formsOf, pageDifferences, routesOf } from './ask-pages.js';
import { differences } from './compare.js';
import { expected } from './expected.js';
import { mistakes, withMistake } from './mistakes.js';
import { type AskPage, pagePaths } from './page-paths.js';
import { pageRoutes } from './page-routes.js';
import { pageRoutesOfAccess } from './page-routes-of-access.js';
import { Rehearsal } from './rehearsal.js';
import { putUpScene, type Scene } from './scene.js';
import { listen } from './subscribe.js';
import { type Asker, askers } from './table.js';
import { walledTables } from './walls.js';

/** Only then a guardian is asked for, and kept. */
const aChild = { ageGroup: 'under-15', guardianName: 'Prøve Verge', guardianPhone: '+47 290 00 001' };

describe('what somebody sees and does', () => {
  let scene: Scene;
  let rehearsal: Rehearsal;
  let paths: AskPage;
  const pages = [...pageRoutes, ...pageRoutesOfAccess];

  beforeAll(async () => {
    scene = await putUpScene();
    paths = await pagePaths(scene);
    rehearsal = new Rehearsal(scene.at.world.database);
  }, 180_000);
  afterAll(() => scene?.at.close());

  it.each(askers)('as %s is what stands in the matrix', async (asker) => {
    const seen = await askAll(scene, rehearsal, asker);
    await listen(scene, asker, seen);
    expect(differences(expected, asker, seen)).toEqual([]);
  });

  it('stands in the table of pages, for every address that the program serves', () => {
    const told = new Set(pages.map(({ route }) => route));
    expect([...told].sort()).toEqual(routesOf(scene));
  });

  it.each(askers)('on pages, in files and behind links as %s is what stands in the table', async (asker) => {
    expect(await pageDifferences(scene, pages, paths, asker)).toEqual([]);
  });

  it('takes a fødselsnummer in no field of any form, and explains why', async () => {
    const tried: string[] = [];
    const letIn: string[] = [];
    for (const asker of ['leader', 'volunteer', 'anonymous'] as const) {
      for (const { action, given, texts, at } of await formsOf(scene, pages, paths, asker)) {
        // Nobody sees that field: who fills it in is a machine, and nothing of it is kept.
        for (const text of texts.filter((name) => name !== 'website')) {
          const answer = async (words: string) => {
            const form = { ...given, ...(text.startsWith('guardian') && aChild), [text]: words };
            let said = '';
            const acted = await rehearsal.hasActed(async () => {
              said = await (await fetchPage(scene, { path: action, form }, asker)).text();
            });
            return { acted, explained: said.includes('Dette ser ut som et fødselsnummer') };
          };
          tried.push(text);
          const { acted, explained } = await answer(`Født ${syntheticNationalId}`);
          if (acted || !explained) letIn.push(`${at}: ${text}`);
          expect([at, text, (await answer('Født i 1990')).explained]).toEqual([at, text, false]);
        }
      }
    }
    expect(letIn).toEqual([]);
    const known = ['name', 'phone', 'email', 'guardianName', 'address', 'code', 'password'];
    expect(tried).toEqual(expect.arrayContaining(known));
  });

  it('tells whoever is not signed in to sign in, and no more', async () => {
    const things = scene.thingsOf('leader', 'other');
    const guarded = everyRootField.filter(({ demand }) => demand !== 'public');
    const codes = new Set<string | undefined>();
    for (const { operation, name, variables } of things ? guarded : []) {
      const given = variables(things as FullCentre);
      const { data, errors } = await scene.at.graphql(wholeOperation(schema, operation, name, given), given);
      expect(data?.[name] ?? null).toBeNull();
      codes.add(errors?.[0]?.extensions.code);
    }
    expect([...codes]).toEqual(['UNAUTHENTICATED']);
  });

  describe('behind row-level security, whatever a query forgot to ask', () => {
    const countIn = async (actor: Actor, table: string, where: string, ...values: string[]) => {
      const [row] = await scene.at.as(actor, (tx) =>
        tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values),
      );
      return row?.n;
    };

    it('is every table with words about people', async () => {
      const forced = await scene.at.world.rows(
        `SELECT relname AS name FROM pg_class WHERE relforcerowsecurity AND relname NOT LIKE 'access!_%' ESCAPE '!'`,
      );
      expect(forced.map(({ name }) => name).sort()).toEqual(Object.keys(walledTables).sort());
    });

    it.each(Object.entries(walledTables))(
      '%s shows a volunteer their own, and nobody another centre’s',
      async (table, own) => {
        const { personId, centreId } = scene.who.volunteer as SignedIn;
        const volunteer: Actor = { centreId, personId, roles: ['volunteer'] };
        expect(await countIn(volunteer, table, `NOT (${own})`, ...(own.includes('$1') ? [personId] : []))).toBe(0);
        expect(await countIn(anonymousActor(centreId), table, 'true')).toBe(0);
        const all = await scene.at.world.rows(`SELECT 1 FROM ${table}`);
        // Nothing would be hidden where nothing is.
        if (table !== 'notifications_dev_mail') expect(all.length).toBeGreaterThan(1);
        const elsewhere = (scene.thingsOf('leader', 'foreign') as FullCentre).centreId;
        const leaderIn = (centre: string): Actor => ({ centreId: centre, personId: newId(), roles: ['leader'] });
        const seen = await Promise.all([centreId, elsewhere].map((one) => countIn(leaderIn(one), table, 'true')));
        expect(Number(seen[0]) + Number(seen[1])).toBe(all.length);
        expect(await countIn(leaderIn(newId()), table, 'true')).toBe(0);
      },
    );
  });

  /** What the matrix says of the queries while there is a mistake. */
  const found = async (asker: Asker) =>
    differences(expected, asker, await askAll(scene, rehearsal, asker, ({ operation }) => operation === 'Query'));

  describe('when a policy is wrong', () => {
    it.each(mistakes.slice(0, 2))('with $what, is still kept by row-level security', async (mistake) => {
      const said = await withMistake(mistake, () => found('volunteer'));
      expect(said.filter((line) => line.startsWith(mistake.told))).toEqual([]);
    });

    describe('and nothing stands behind it', () => {
      const walled = ['people_person', 'people_contact_point', 'needs_need', 'volunteers_volunteer'];
      beforeAll(() => rows('DISABLE'));
      afterAll(() => rows('ENABLE'));

      async function rows(what: 'DISABLE' | 'ENABLE') {
        for (const table of walled) await scene.at.world.rows(`ALTER TABLE ${table} ${what} ROW LEVEL SECURITY`);
      }

      it.each(mistakes)('with $what, is told by the matrix', async (mistake) => {
        const said = await withMistake(mistake, () => found('volunteer'));
        expect(said.find((line) => line.startsWith(mistake.told))).toBeDefined();
      });
    });
  });
});
