import { everyRootField, schema } from '../every-root-field.js';
import type { FullCentre } from '../full-centre/full-centre.js';
import { wholeOperation } from '../whole-operation.js';
import { askAll } from './ask-all.js';
import { differences } from './compare.js';
import { expected } from './expected.js';
import { mistakes, withMistake } from './mistakes.js';
import { Rehearsal } from './rehearsal.js';
import { putUpScene, type Scene } from './scene.js';
import { listen } from './subscribe.js';
import { type Asker, askers } from './table.js';

describe('what somebody sees and does', () => {
  let scene: Scene;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    scene = await putUpScene();
    rehearsal = new Rehearsal(scene.at.world.database);
  }, 180_000);
  afterAll(() => scene?.at.close());

  it.each(askers)('as %s is what stands in the matrix', async (asker) => {
    const seen = await askAll(scene, rehearsal, asker);
    await listen(scene, asker, seen);
    expect(differences(expected, asker, seen)).toEqual([]);
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
