import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findViolations, ruleNames } from './find-violations.mjs';

const fixtures = join(import.meta.dirname, '..', '..', 'boundary-fixtures');
const allowed = 'breaks-nothing';
const foldersOf = (folder: string) => readdirSync(folder).sort();
const examplesOf = (rule: string) => foldersOf(join(fixtures, rule)).map((example) => ({ rule, example }));

const broken = foldersOf(fixtures)
  .filter((rule) => rule !== allowed)
  .flatMap(examplesOf);

describe('the boundaries between the rooms', () => {
  it('have for each rule a fixture that breaks it, and for each fixture a rule', () => {
    expect([...new Set(broken.map(({ rule }) => rule))]).toEqual(ruleNames);
  });

  it.each(broken)('$rule: $example is caught, and as nothing else', async ({ rule, example }) => {
    const violations = await findViolations(join(fixtures, rule, example));
    expect([...new Set(violations.map((violation) => violation.rule))]).toEqual([rule]);
  });

  it.each(examplesOf(allowed))('let through what the design allows: $example', async ({ example }) => {
    expect(await findViolations(join(fixtures, allowed, example))).toEqual([]);
  });
});
