import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordProblems } from '../tools/word-problems.mjs';

describe('the words of the screens', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hjerterom-words-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What is said of one catalogue and of a component that uses it. */
  function problems(nb: string, en: string, body: string): string[] {
    writeFileSync(
      join(folder, 'words.ts'),
      `export const testWords = defineWords('test', { nb: {${nb}}, en: {${en}} });`,
    );
    writeFileSync(join(folder, 'part.tsx'), `export function Part() { const t = useWords(testWords); ${body} }`);
    return wordProblems(folder).map((problem) => problem.replace(/^.*?: testWords\./, ''));
  }

  it('are whole in the program', () => {
    expect(wordProblems(join(process.cwd(), 'apps/web/src'))).toEqual([]);
  });

  it('may not lack a key in a language', () => {
    expect(problems(`a: 'en', b: 'to'`, `a: 'one'`, `t('a'); t('b');`)).toEqual(['b is missing in en.']);
    expect(problems(`a: 'en'`, `a: 'one', b: 'two'`, `t('a'); t('b');`)).toContain('b is missing in nb.');
  });

  it('may not be left over', () => {
    expect(problems(`a: 'en', b: 'to'`, `a: 'one', b: 'two'`, `t('a');`)).toEqual(['b is used nowhere.']);
  });

  it('may be chosen by a value that stands in the sources', () => {
    expect(problems(`a: 'en', b: 'to'`, `a: 'one', b: 'two'`, `const key = x ? 'a' : 'b'; t(key);`)).toEqual([]);
  });

  it('may not be asked for without being there', () => {
    expect(problems(`a: 'en'`, `a: 'one'`, `t('a'); t('c');`)).toEqual([
      expect.stringContaining('testWords has no c.'),
    ]);
  });

  it('may not be empty, nor take other values in one language', () => {
    expect(problems(`a: ' '`, `a: 'one'`, `t('a');`)).toEqual(['a says nothing in nb.']);
    expect(problems(`a: 'hei {{name}}'`, `a: 'hello {{nam}}'`, `t('a');`)).toEqual([
      'a takes other values in one language.',
    ]);
  });

  it('have both plural forms', () => {
    const both = `n_one: '{{count}} ting', n_other: '{{count}} ting'`;
    expect(problems(both, both, `t('n', { count });`)).toEqual([]);
    expect(problems(`n_one: 'én'`, `n_one: 'one'`, `t('n', { count });`)).toEqual(['n_other is missing beside n_one.']);
  });
});
