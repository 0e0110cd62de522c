import { buildMessage, ValidateBy } from 'class-validator';
import { isOneWhen, type WhenGiven } from '../need/when-given.js';

/** Exactly one of a time, a window and a series is given. */
export function OneWhen(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'object' && value !== null && isOneWhen(value as WhenGiven);
  return ValidateBy({ name: 'oneWhen', validator: { validate, defaultMessage: buildMessage(() => 'notValid|') } });
}
