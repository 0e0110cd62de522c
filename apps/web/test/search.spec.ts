import { oneOf, parseSearch, searchOf, someOf, stringifySearch, text } from '../src/search.js';

const meaning = searchOf({ state: someOf(['OPEN', 'ASKING', 'DONE']), view: oneOf(['list', 'board']), q: text });
const read = (search: string) => meaning(parseSearch(search));

describe('the search part of an address', () => {
  it('is plain words, and comes back as it was', () => {
    const search = { state: ['OPEN', 'ASKING'], view: 'board', q: 'kari & ola' } as const;
    expect(stringifySearch(search)).toBe('?state=OPEN,ASKING&view=board&q=kari+%26+ola');
    expect(read(stringifySearch(search))).toEqual(search);
  });

  it('leaves out what is empty', () => {
    expect(stringifySearch({ state: [], q: '', view: undefined })).toBe('');
    expect(read('')).toEqual({});
  });

  it('forgives what it does not know', () => {
    expect(read('?state=OPEN,NONSENSE&view=cinema')).toEqual({ state: ['OPEN'], view: undefined, q: undefined });
    expect(read(`?q=${'x'.repeat(300)}`).q).toBeUndefined();
  });
});
