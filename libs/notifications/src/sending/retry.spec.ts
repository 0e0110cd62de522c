import { MOST_TRIES, pauseAfter } from './retry.js';

describe('trying again', () => {
  it('waits longer each time, and gives up after the sixth try', () => {
    const minutes = [1, 2, 3, 4, 5].map((tries) => pauseAfter(tries)! / 60_000);
    expect(minutes).toEqual([1, 5, 15, 60, 180]);
    expect(MOST_TRIES).toBe(6);
    expect(pauseAfter(MOST_TRIES)).toBeNull();
  });
});
