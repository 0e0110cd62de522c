import { normaliseEmail, parsePhone } from '@hjerterom/kernel';
import { buildMessage, ValidateBy, type ValidationArguments } from 'class-validator';
import type { ContactPoint } from '../index.js';

/** A phone or an e-mail address, as the `kind` beside it says. */
export function ContactValue(): PropertyDecorator {
  const kindOf = (args?: ValidationArguments) => (args?.object as Partial<ContactPoint> | undefined)?.kind;
  const validate = (value: unknown, args?: ValidationArguments): boolean => {
    if (typeof value !== 'string') return false;
    return (kindOf(args) === 'email' ? normaliseEmail(value) : parsePhone(value)) !== null;
  };
  return ValidateBy({
    name: 'contactValue',
    validator: {
      validate,
      defaultMessage: buildMessage((_prefix, args) => (kindOf(args) === 'email' ? 'notAnEmail|' : 'notAPhone|')),
    },
  });
}
