import { type ValidationArguments, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

/** Fewer different characters are a pattern: `openssl rand -hex 32` gives all sixteen of its own. */
const FEWEST_DIFFERENT = 12;
/** What stands in examples, in anybody's, to be replaced. */
const placeholder = /change.?me|replace.?me|your.?secret|example|eksempel|password|passord|at least 32|only tests/i;

/** A secret that signs what production trusts is random: no pattern, and not what an example or a test has. */
@ValidatorConstraint({ name: 'hardToGuess' })
export class HardToGuess implements ValidatorConstraintInterface {
  validate(value: unknown, { object }: ValidationArguments): boolean {
    if ((object as { mode?: unknown }).mode !== 'production' || typeof value !== 'string') return true;
    return new Set(value).size >= FEWEST_DIFFERENT && !placeholder.test(value);
  }

  defaultMessage({ property }: ValidationArguments): string {
    return `${property} must be random: \`openssl rand -hex 32\` makes a good one`;
  }
}
