import { systemActor } from '@hjerterom/platform';
import { RetentionKinds } from '@hjerterom/records';
import { ApiWorld } from './api-world.js';
import { fullCentre } from './full-centre/full-centre.js';

const FAR = new Date('2126-01-01T00:00:00Z');

describe('every kind of data that is not kept for ever', () => {
  let at: ApiWorld;
  beforeAll(async () => {
    at = await ApiWorld.create();
  });
  afterAll(() => at?.close());

  it('takes away all that it counted, a few at a time, and of its own centre alone', async () => {
    const [centre, other] = [await fullCentre(at, 3), await fullCentre(at, 3)];
    const kinds = [...at.world.app.get(RetentionKinds).all()];
    const counts = (centreId: string) =>
      at.world.run(systemActor(centreId), async (tx) => {
        const all: [string, number][] = [];
        for (const [key, kind] of kinds) all.push([key, await kind.count(tx, FAR)]);
        return all;
      });
    const [before, others] = [await counts(centre.centreId), await counts(other.centreId)];
    for (const [key, kind] of kinds.filter(([key]) => key !== 'platform.audit')) {
      let gone = 0;
      for (let some = -1; some !== 0; gone += some) {
        some = await at.world.run(systemActor(centre.centreId), (tx) => kind.remove(tx, FAR, 2));
        expect(some).toBeLessThanOrEqual(2);
      }
      expect([key, gone]).toEqual(before.find(([one]) => one === key));
    }
    const left = (await counts(centre.centreId)).filter(([key, count]) => count > 0 && key !== 'platform.audit');
    expect(left).toEqual([]);
    expect(await counts(other.centreId)).toEqual(others);
    // Not for nothing: most kinds had something to take.
    expect(before.filter(([, count]) => count > 0).length).toBeGreaterThan(4);
  });
});
