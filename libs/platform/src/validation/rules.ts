import { normaliseEmail, parsePhone } from '@hjerterom/kernel';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  buildMessage,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { MessageKey } from './messages.js';

/** Which message, with which limit; class-validator carries it as its message and `inputProblems` puts it into words. */
const say = (key: MessageKey, limit: string | number = '') => ({ message: `${key}|${limit}` });
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };

/** A text: trimmed, of `min` to `max` characters, without control characters but line breaks. */
export function Text({ max, min = 1 }: { max: number; min?: number }): PropertyDecorator {
  return all(
    Transform(({ value }) => (typeof value === 'string' ? value.trim().normalize('NFC') : value)),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule keeps out
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, say('controlCharacters')),
    MaxLength(max, say('tooLong', max)),
    MinLength(min, min === 1 ? say('required') : say('tooShort', min)),
    IsString(say('required')),
  );
}

/** A list of `least` to `most` texts, each trimmed and of 1 to `max` characters. */
export function Texts({ max, most, least = 0 }: { max: number; most: number; least?: number }): PropertyDecorator {
  const trimmed = (one: unknown) => (typeof one === 'string' ? one.trim().normalize('NFC') : one);
  return all(
    Transform(({ value }) => (Array.isArray(value) ? value.map(trimmed) : value)),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule keeps out
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, { each: true, ...say('controlCharacters') }),
    MaxLength(max, { each: true, ...say('tooLong', max) }),
    MinLength(1, { each: true, ...say('required') }),
    List({ min: least, max: most }),
  );
}

/** May be left out or null; the other rules hold only when something is given. */
export function Optional(): PropertyDecorator {
  return IsOptional();
}

/** An id of ours. */
export function Id(): PropertyDecorator {
  return IsUUID('all', say('notAnId'));
}

/** A list of ids, without limit of meaning but a bound of size. */
export function Ids({ max }: { max: number }): PropertyDecorator {
  return all(
    IsUUID('all', { each: true, ...say('notAnId') }),
    ArrayMaxSize(max, say('tooMany', max)),
    IsArray(say('required')),
  );
}

/** A list of at most `max`. */
export function List({ max, min = 0 }: { max: number; min?: number }): PropertyDecorator {
  return all(ArrayMinSize(min, say('tooFew', min)), ArrayMaxSize(max, say('tooMany', max)), IsArray(say('required')));
}

/** One of these values. */
export function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, say('notOneOf', values.join(', ')));
}

/** A list of which each is one of these values. */
export function EachOneOf(values: readonly string[]): PropertyDecorator {
  return all(IsIn(values, { each: true, ...say('notOneOf', values.join(', ')) }), IsArray(say('required')));
}

/** A whole number from `min` to `max`. */
export function WholeNumber({ min, max }: { min: number; max: number }): PropertyDecorator {
  return all(Max(max, say('tooLarge', max)), Min(min, say('tooSmall', min)), IsInt(say('wholeNumber')));
}

/** A date without a time, as `YYYY-MM-DD`, that exists in the calendar. */
export function LocalDate(): PropertyDecorator {
  return ValidateBy({
    name: 'localDate',
    validator: { validate: isLocalDate, defaultMessage: buildMessage(() => 'notADate|') },
  });
}

/** A list of at most `max` such dates. */
export function LocalDates({ max }: { max: number }): PropertyDecorator {
  const validator = { validate: isLocalDate, defaultMessage: buildMessage(() => 'notADate|') };
  return all(ValidateBy({ name: 'localDates', validator }, { each: true }), List({ max }));
}

/** A time of day as `HH:MM`; with `end`, 24:00 is one too. */
export function LocalTime({ end = false } = {}): PropertyDecorator {
  return Matches(end ? /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/ : /^([01]\d|2[0-3]):[0-5]\d$/, say('notATime'));
}

/** A point in time, within what a calendar of people needs (1900 to 2200). */
export function Instant(): PropertyDecorator {
  const within = (value: unknown) =>
    value instanceof Date && value.getUTCFullYear() >= 1900 && value.getUTCFullYear() < 2200;
  return all(
    ValidateBy({
      name: 'instant',
      validator: { validate: within, defaultMessage: buildMessage(() => 'notAnInstant|') },
    }),
    IsDate(say('notAnInstant')),
  );
}

/** Language codes of two or three letters (ISO 639), at most `max`. */
export function LanguageCodes({ max }: { max: number }): PropertyDecorator {
  return all(Matches(/^[a-z]{2,3}$/, { each: true, ...say('notALanguage') }), List({ max }));
}

/** A phone number that `parsePhone` understands. */
export function Phone(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && parsePhone(value) !== null;
  return ValidateBy({ name: 'phone', validator: { validate, defaultMessage: buildMessage(() => 'notAPhone|') } });
}

/** An e-mail address. */
export function Email(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && normaliseEmail(value) !== null;
  return ValidateBy({ name: 'email', validator: { validate, defaultMessage: buildMessage(() => 'notAnEmail|') } });
}

function isLocalDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** An input within the input. */
export function Nested(InputClass: () => new () => object): PropertyDecorator {
  return all(ValidateNested(), Type(InputClass));
}

/** A list of at most `max` inputs within the input. */
export function NestedList(InputClass: () => new () => object, { max }: { max: number }): PropertyDecorator {
  return all(
    ValidateNested({ each: true }),
    ArrayMaxSize(max, say('tooMany', max)),
    IsArray(say('required')),
    Type(InputClass),
  );
}
