import { cancelNeed, changeNeed } from '../src/index.js';
import { NeedsWorld } from './needs-world.js';

describe('a need that is changed', () => {
  let at: NeedsWorld;
  beforeAll(async () => {
    at = await NeedsWorld.create();
  });
  afterAll(() => at.close());

  const row = async (needId: string) =>
    (
      await at.world.rows('SELECT urgent, languages, district, place, about, notes FROM needs_need WHERE id = $1', [
        needId,
      ])
    )[0];

  it('keeps what is left out, loses what is emptied, and tells open screens', async () => {
    const { needId } = await at.assigned({ about: 'To poser', notes: 'Ring på to ganger' });
    const before = await row(needId);
    const change = { needId, urgent: true, languages: ['so'], about: '' };
    expect(await at.desk((tx) => changeNeed(tx, change))).toEqual({ kind: 'Need', needId });
    expect(await row(needId)).toEqual({ ...before, urgent: true, languages: ['so'], about: null });
    expect(await at.events('needs.changed')).toEqual([{ needId }]);
    expect(await at.status(needId)).toBe('assigned');
  });

  it('stays as it was when it is over', async () => {
    const { needId } = await at.assigned({ notes: 'Som før' });
    await at.desk((tx) => cancelNeed(tx, { needId, reason: 'Frisk igjen' }));
    expect(await at.desk((tx) => changeNeed(tx, { needId, notes: 'Noe nytt' }))).toEqual({
      kind: 'NeedNotOpen',
      needId,
    });
    expect(await row(needId)).toMatchObject({ notes: 'Som før' });
  });
});
