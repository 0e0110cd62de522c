import { buildMessage, ValidateBy } from 'class-validator';
import { typedAddress } from '../../sign-in/typed-address.js';

/** An e-mail address or a phone number, as people write them. */
export function TypedAddress(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && value.length <= 254 && typedAddress(value) !== null;
  const looksLikePhone = (value: unknown) => typeof value === 'string' && /^[+\d\s()-]+$/.test(value);
  return ValidateBy({
    name: 'typedAddress',
    validator: {
      validate,
      defaultMessage: buildMessage((_prefix, args) => (looksLikePhone(args?.value) ? 'notAPhone|' : 'notAnEmail|')),
    },
  });
}
