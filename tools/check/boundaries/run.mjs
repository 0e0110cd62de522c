// One of the checks of `npm run check`: nothing breaks a boundary.
import { join } from 'node:path';
import { findViolations } from './find-violations.mjs';

const violations = await findViolations(join(import.meta.dirname, '..', '..', '..'));
for (const rule of new Set(violations.map((violation) => violation.rule))) {
  const broken = violations.filter((violation) => violation.rule === rule);
  console.log(`${rule}: ${broken[0]?.advice}`);
  for (const { what } of broken) console.log(`  ${what}`);
}
process.exitCode = violations.length > 0 ? 1 : 0;
