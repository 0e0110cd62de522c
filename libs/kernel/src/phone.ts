import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Reads a phone number as people write it: 8 Norwegian digits with or without `+47` or `0047`, with spaces, dots,
 * dashes or brackets; other countries' numbers with `+` or `00`. Null when it is not one.
 *
 * A number passes when its length is *possible*; that its series is in use is not asked. Series are opened faster than
 * a library is updated, and a volunteer must not be refused for a new number. For the same reason sample data can have
 * numbers from a series that nobody has (see the README).
 *
 * Of Norwegian numbers only those of 8 digits are a person's: not the 5-digit ones of firms, not the 12-digit ones of
 * machines. And none begins with 1 or 00 (Nkom's plan: short numbers, and the prefix for abroad): dialled, `112…` would
 * ring the police.
 * @param defaultCountry whose numbers are written without a country code (ISO 3166-1)
 */
export function parsePhone(text: string, defaultCountry: CountryCode = 'NO'): { e164: string } | null {
  const typed = text.replace(/[\s().\p{Pd}]/gu, '');
  // Checked before the library, which would find a number in «ring 900 00 000 or 900 00 001» too. Any script's digits.
  if (!/^\+?\p{Nd}{4,17}$/u.test(typed)) return null;
  const found = parsePhoneNumberFromString(typed, { defaultCountry, extract: false });
  if (!found?.isPossible()) return null;
  if (found.countryCallingCode === '47' && !/^\+47(?!1|00)\d{8}$/.test(found.number)) return null;
  return { e164: found.number };
}

/**
 * A number as one reads it aloud: Norwegian mobile and 800-numbers as `900 00 000`, other Norwegian ones as
 * `22 00 00 00`, foreign ones in international form (`+46 70 123 45 67`). What is no E.164 number is given back as it is.
 */
export function showPhone(e164: string): string {
  const norwegian = /^\+47(\d{8})$/.exec(e164)?.[1];
  if (norwegian === undefined) return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
  return /^[489]/.test(norwegian)
    ? norwegian.replace(/^(...)(..)(...)$/, '$1 $2 $3')
    : norwegian.replace(/^(..)(..)(..)(..)$/, '$1 $2 $3 $4');
}
