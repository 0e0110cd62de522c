import fc from 'fast-check';
import { type Attempt, common, type Ground } from './attempt.js';
import { anything, nastyJson, nastyText, wellFormed } from './nasty.js';

/** The server-rendered pages, their forms and their links. */
export function pages({ routes, tokens, ids, people }: Ground): fc.Arbitrary<Attempt> {
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: nastyText.map((text) => encodeURIComponent(wellFormed(text))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '%',
        '%E0%A4%A',
        '%00',
        '..',
        '%2e%2e',
        'x'.repeat(3_000),
        tokens[0]?.slice(0, -1) ?? '',
      ),
    },
  );
  const fieldNames = [
    'answer',
    'form',
    'code',
    'personId',
    'advance',
    'until',
    'q',
    'lang',
    'reason',
    'minutes',
    'name',
    'email',
    'place',
    'next',
  ];
  const fields = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...fieldNames), nastyText), nastyText), { maxLength: 5 });
  const form = fields.map((pairs) =>
    new URLSearchParams(
      pairs.map(([name, value]): [string, string] => [wellFormed(name), wellFormed(value)]),
    ).toString(),
  );
  const body = fc.oneof(
    form.map((text) => ['application/x-www-form-urlencoded', text] as const),
    anything.map((value) => ['application/json', nastyJson(value)] as const),
    fc.constantFrom(
      ['application/x-www-form-urlencoded', 'a=%E0%A4%A&a=1&a[b]=2&__proto__[x]=1'] as const,
      ['multipart/form-data', '--'] as const,
    ),
  );
  return fc
    .record({
      route: fc.constantFrom(...routes),
      parts: fc.array(part, { minLength: 3, maxLength: 3 }),
      query: form,
      body,
      ...common(people),
    })
    .map(({ route, parts, query, body: [type, text], who, headers }) => {
      let at = 0;
      const path = route.path.replace(/[:*]\w+/g, () => parts[at++ % parts.length] ?? '');
      const posts = route.method !== 'GET';
      return {
        ...{ who, method: posts ? route.method : 'GET', path: `${path}?${query.slice(0, 4_000)}` },
        headers: { ...headers, accept: 'text/html', ...(posts && { 'content-type': type }) },
        body: posts ? text : null,
      };
    });
}
