import type { InEveryLanguage } from '../language/index.js';

/** What may be wrong with a field; the number or text that the rule speaks of comes as `limit`. */
interface Messages {
  required: string;
  tooShort: (limit: string) => string;
  tooLong: (limit: string) => string;
  tooMany: (limit: string) => string;
  tooFew: (limit: string) => string;
  tooSmall: (limit: string) => string;
  tooLarge: (limit: string) => string;
  wholeNumber: string;
  notOneOf: (limit: string) => string;
  notAnId: string;
  notAPhone: string;
  notAnEmail: string;
  notADate: string;
  notATime: string;
  notAnInstant: string;
  notAfter: string;
  notALanguage: string;
  controlCharacters: string;
  nationalId: string;
  notValid: string;
}

export type MessageKey = keyof Messages;

/** The words for what is wrong with a field. */
export const messages: InEveryLanguage<Messages> = {
  nb: {
    required: 'Dette må fylles ut.',
    tooShort: (limit) => `Skriv minst ${limit} tegn.`,
    tooLong: (limit) => `Skriv høyst ${limit} tegn.`,
    tooMany: (limit) => `Høyst ${limit} kan velges.`,
    tooFew: (limit) => `Velg minst ${limit}.`,
    tooSmall: (limit) => `Tallet må være ${limit} eller mer.`,
    tooLarge: (limit) => `Tallet må være ${limit} eller mindre.`,
    wholeNumber: 'Skriv et helt tall.',
    notOneOf: (limit) => `Velg en av disse: ${limit}.`,
    notAnId: 'Denne finnes ikke.',
    notAPhone: 'Dette er ikke et telefonnummer. Skriv 8 siffer, eller + og landkode.',
    notAnEmail: 'Dette er ikke en e-postadresse. Den ser ut som navn@sted.no.',
    notADate: 'Skriv datoen som år-måned-dag, for eksempel 2026-05-17.',
    notATime: 'Skriv klokkeslettet som timer og minutter, for eksempel 18:00.',
    notAnInstant: 'Dette er ikke et tidspunkt.',
    notAfter: 'Slutten må komme etter starten.',
    notALanguage: 'Dette er ikke en språkkode.',
    controlCharacters: 'Teksten har tegn som ikke kan brukes.',
    nationalId:
      'Dette ser ut som et fødselsnummer. Sentralen trenger det ikke og skal ikke ha det: ta det bort. Skriv heller fødselsåret, hvis alderen betyr noe.',
    notValid: 'Dette kan ikke brukes.',
  },
  en: {
    required: 'This must be filled in.',
    tooShort: (limit) => `Write at least ${limit} characters.`,
    tooLong: (limit) => `Write at most ${limit} characters.`,
    tooMany: (limit) => `At most ${limit} can be chosen.`,
    tooFew: (limit) => `Choose at least ${limit}.`,
    tooSmall: (limit) => `The number must be ${limit} or more.`,
    tooLarge: (limit) => `The number must be ${limit} or less.`,
    wholeNumber: 'Write a whole number.',
    notOneOf: (limit) => `Choose one of these: ${limit}.`,
    notAnId: 'This does not exist.',
    notAPhone: 'This is not a phone number. Write 8 digits, or + and the country code.',
    notAnEmail: 'This is not an e-mail address. It looks like name@place.com.',
    notADate: 'Write the date as year-month-day, such as 2026-05-17.',
    notATime: 'Write the time as hours and minutes, such as 18:00.',
    notAnInstant: 'This is not a point in time.',
    notAfter: 'The end must come after the start.',
    notALanguage: 'This is not a language code.',
    controlCharacters: 'The text has characters that cannot be used.',
    nationalId:
      'This looks like a national identity number. The centre does not need it and must not have it: take it away. Write the year of birth instead, if the age matters.',
    notValid: 'This cannot be used.',
  },
};
