import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FolderLock, type Holder, isLock, lockFolder } from './folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjerterom-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const live = () => true;
const dead = () => false;
const locks = () => readdirSync(folder);

function held(answer: FolderLock | Holder): FolderLock {
  if (!isLock(answer)) throw new Error('It is held by another.');
  return answer;
}

describe('a data folder', () => {
  it('is held by one, who says when it is on its way out', () => {
    const lock = held(lockFolder(folder, live));
    expect(lockFolder(folder, live)).toEqual({ pid: process.pid, startedBy: process.ppid, state: 'running' });
    lock.stopping();
    expect(lockFolder(folder, live)).toMatchObject({ state: 'stopping' });
    lock.release();
    expect(locks()).toEqual([]);
    held(lockFolder(folder, live));
  });

  it('is free when its holder is no more, and the old lock goes', () => {
    held(lockFolder(folder, live));
    held(lockFolder(folder, dead));
    expect(locks()).toEqual(['keeper.2.lock']);
  });

  it('goes to one when another takes it while we look at the dead holder', () => {
    held(lockFolder(folder, live));
    const seen: string[] = [];
    const answer = lockFolder(folder, () => {
      // The first look is at the dead one; meanwhile another takes the folder.
      if (seen.push('looked') > 1) return true;
      held(lockFolder(folder, dead));
      return false;
    });
    expect(isLock(answer)).toBe(false);
    expect(locks()).toEqual(['keeper.2.lock']);
  });

  it('goes to the later one when ours was behind by the time it was made', () => {
    writeFileSync(join(folder, 'keeper.1.lock'), JSON.stringify({ pid: 1, startedBy: 1, state: 'running' }));
    let looks = 0;
    const answer = lockFolder(folder, () => {
      if (++looks > 1) return true;
      // Two others come and one of them goes, so that the next number is free but no longer the highest.
      rmSync(join(folder, 'keeper.1.lock'));
      writeFileSync(join(folder, 'keeper.3.lock'), JSON.stringify({ pid: 3, startedBy: 3, state: 'running' }));
      return false;
    });
    expect(answer).toMatchObject({ pid: 3 });
    expect(locks()).toEqual(['keeper.3.lock']);
  });
});
