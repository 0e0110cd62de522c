import { buildMessage, ValidateBy, type ValidationArguments } from 'class-validator';

/**
 * Comes after another field of the same input: dates, local dates and times of day (`24:00` too) compare as they are
 * written. It holds while the other is not given.
 * @param orSame may be equal: for the last day of several
 */
export function After(other: string, { orSame = false } = {}): PropertyDecorator {
  const validate = (second: unknown, args?: ValidationArguments): boolean => {
    const first = (args?.object as Record<string, unknown> | undefined)?.[other];
    if (!isOrdered(first) || !isOrdered(second)) return true;
    return orSame ? first <= second : first < second;
  };
  return ValidateBy({ name: 'after', validator: { validate, defaultMessage: buildMessage(() => 'notAfter|') } });
}

function isOrdered(value: unknown): value is string | Date {
  return typeof value === 'string' || value instanceof Date;
}
