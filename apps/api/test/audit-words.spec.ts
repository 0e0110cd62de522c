import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { wordsOfAudit } from './audit-words.js';
import { schema } from './every-root-field.js';

/** A page names what it does where it does it: `door.act(login, endLogin.name, …)`, `tx.did('signIn', …)`. */
const told = /\.(?:act\(login, |did\()(?:'(\w+)'|(\w+)\.name)/g;

describe('the audit says in words', () => {
  it('what was done on a page (for mutations see foreign-centre.int-spec.ts)', () => {
    const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).map((file) => join('libs', file));
    const sources = files.filter((file) => /^libs\/(?!platform)\w+\/src\/.*\.tsx?$/.test(file));
    const named = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(told)].map(([, literal, verb]) => literal ?? verb ?? ''),
    );
    const known = wordsOfAudit('deeds');
    // What went by retention has a sentence of its own; `verb` is one of two that have words.
    const own = ['retain', 'verb'];
    expect([...new Set(named)].filter((name) => !known.has(name) && !own.includes(name))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['signIn', 'endLogin', 'acceptOffer']));
  });

  it('what was read', () => {
    const looks = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).map(({ extensions }) => extensions.lookLogged as { what: string } | undefined)
        : [],
    );
    const named = looks.flatMap((look) => look?.what ?? []);
    const known = wordsOfAudit('looks');
    expect(named.filter((what) => !known.has(what))).toEqual([]);
    expect(named).toContain('address');
  });
});
