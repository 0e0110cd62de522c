import { existsSync, readdirSync } from 'node:fs';
import { alone, everyTestFile, filesOf, groups } from './groups.mjs';

describe('the groups of tests', () => {
  it('have every test file there is, once', () => {
    const run = [...alone, ...groups.flatMap((group) => filesOf(group))];
    expect(run.sort()).toEqual(everyTestFile().sort());
    expect(new Set(run).size).toBe(run.length);
  });

  it('are all begun, and nothing else is', () => {
    const begun = readdirSync('tools/test/groups').sort();
    expect(begun).toEqual(groups.map((group) => `${group}.group.mjs`).sort());
  });

  it('keep tests that start a part of the program with their own lib', () => {
    expect(filesOf('rules').filter((file) => /(int|browser)-spec/.test(file))).toEqual([]);
  });

  it('leave alone only what is there', () => {
    expect(alone.filter((file) => !existsSync(file))).toEqual([]);
  });
});
