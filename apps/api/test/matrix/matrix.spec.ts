import { schema } from '../every-root-field.js';
import { byLib, expected, fieldsOf } from './expected.js';
import { matrix } from './table.js';

describe('the matrix of who may see and do what', () => {
  const fields = fieldsOf(schema);

  it('says of every field of the schema how far it reaches for everybody', () => {
    expect(fields.filter((field) => !expected.has(field))).toEqual([]);
  });

  it('says it of no field that is not there', () => {
    expect([...expected.keys()].filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('says it once: a field stands in the file of one lib', () => {
    const all = Object.values(byLib).flatMap((lib) => [...lib.keys()]);
    expect(all.filter((field, n) => all.indexOf(field) !== n)).toEqual([]);
  });

  const head = 'coordinator leader staff volunteer contact resident anonymous';

  it.each([
    ['a row that is not complete', `${head} Person.id centre own`],
    ['a word that is none of the five', `${head} Person.id all all all all all all all`],
    ['a field that stands twice', `${head} Person.id .id answer`],
    ['a table without its head', 'Person.id answer'],
    ['a row without a field', `${head} own`],
  ])('is refused with %s', (_what, text) => {
    expect(() => matrix(Object.assign([text], { raw: [text] }))).toThrow('matrix');
  });
});
