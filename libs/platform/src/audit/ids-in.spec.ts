import { idsIn } from './ids-in.js';

const [a, b, c] = ['1', '2', '3'].map((digit) => `0000000${digit}-89ab-7def-8123-456789abcdef`) as [
  string,
  string,
  string,
];

describe('the ids that the audit takes from an input', () => {
  it('are those under the names of ids, in lists and inner inputs too, each once', () => {
    expect(idsIn({ personId: a, inner: { needIds: [b, a] } }, { kind: 'Done', offerId: c })).toEqual([a, b, c]);
  });

  it('are never texts, whatever their field is called, and never what stands elsewhere', () => {
    expect(idsIn({ personId: 'Kari Nordmann', note: a, when: new Date(0), id: null })).toEqual([]);
  });
});
