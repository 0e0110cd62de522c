import DataLoader from 'dataloader';
import { Batches } from './batches.js';

const after = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

describe('the loaders of one operation', () => {
  it('send one statement for a level, however the answers of the level above trickle in', async () => {
    const batches = new Batches();
    const sent: [string, number][] = [];
    const loader = (name: string, milliseconds: number) =>
      new DataLoader<string, string>(
        (keys) =>
          batches.run(async () => {
            sent.push([name, keys.length]);
            await after(milliseconds);
            return [...keys];
          }),
        { batchScheduleFn: (send) => batches.schedule(send) },
      );
    const quick = loader('quick', 1);
    const slow = loader('slow', 20);
    const people = loader('people', 1);
    await Promise.all(
      ['a', 'b'].flatMap((key) => [
        quick.load(key).then(() => people.load(`quick ${key}`)),
        slow.load(key).then(() => people.load(`slow ${key}`)),
      ]),
    );
    expect(sent).toEqual([
      ['quick', 2],
      ['slow', 2],
      ['people', 4],
    ]);
  });

  it('go on when one of them fails', async () => {
    const batches = new Batches();
    const schedule = { batchScheduleFn: (send: () => void) => batches.schedule(send) };
    const failing = new DataLoader(() => batches.run(() => Promise.reject(new Error('out of order'))), schedule);
    const working = new DataLoader((keys: readonly string[]) => batches.run(async () => [...keys]), schedule);
    await expect(failing.load('a')).rejects.toThrow('out of order');
    expect(await working.load('b')).toBe('b');
  });
});
