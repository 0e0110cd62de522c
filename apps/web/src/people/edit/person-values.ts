import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { ContactKind, PreferredChannel, RegisterPersonInput } from '../../gql/graphql.js';
import type { Say, Words } from '../../language/words.js';
import type { personFormWords } from './words.js';

/** What is written about a person. Plain JSON: it is kept as a draft. */
export interface PersonValues {
  name: string;
  /** In the order in which they are tried. */
  contactPoints: { kind: ContactKind; value: string }[];
  /** Empty: the program chooses. */
  preferredChannel: PreferredChannel | '';
  /** ISO 639 codes, the best one first. */
  languages: string[];
  street: string;
  postalCode: string;
  city: string;
  district: string;
  birthYear: string;
  note: string;
}

/** The form of a person. */
export type PersonForm = UseFormReturn<PersonValues>;

/** Somebody of whom nothing is known yet, but that a number is likely. */
export const nobodyYet: PersonValues = {
  name: '',
  contactPoints: [{ kind: 'PHONE', value: '' }],
  preferredChannel: '',
  languages: [],
  street: '',
  postalCode: '',
  city: '',
  district: '',
  birthYear: '',
  note: '',
};

type PersonFormSay = typeof personFormWords extends Words<infer Nb> ? Say<Nb> : never;

const FIRST_YEAR = 1900;

/** What must hold before it is sent; the program says the rest. @param thisYear nobody is born after it */
export function personSchema(t: PersonFormSay, thisYear: number) {
  const atMost = (length: number) => z.string().check(z.maxLength(length, t('tooLong', { count: length })));
  const isYear = (year: string) => /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= thisYear;
  return z.object({
    name: atMost(200).check(z.refine((name) => name.trim() !== '', t('needsName'))),
    contactPoints: z.array(z.object({ kind: z.enum(['PHONE', 'EMAIL']), value: z.string() })),
    preferredChannel: z.enum(['', 'EMAIL', 'SMS', 'CALL']),
    languages: z.array(z.string()),
    street: atMost(200),
    postalCode: atMost(12),
    city: atMost(80),
    district: atMost(80),
    birthYear: z
      .string()
      .check(
        z.refine(
          (year) => year.trim() === '' || isYear(year.trim()),
          t('notAYear', { from: FIRST_YEAR, to: thisYear }),
        ),
      ),
    note: atMost(2000),
  });
}

/** The values as the program takes them. Lines of contact points that were left empty are none. */
export function inputOf(values: PersonValues): RegisterPersonInput {
  const { name, contactPoints, preferredChannel, languages, birthYear } = values;
  return {
    name: name.trim(),
    contactPoints: contactPoints.filter(isWritten).map(({ kind, value }) => ({ kind, value: value.trim() })),
    preferredChannel: preferredChannel || null,
    languages,
    street: values.street.trim(),
    postalCode: values.postalCode.trim(),
    city: values.city.trim(),
    district: values.district,
    birthYear: birthYear.trim() === '' ? null : Number(birthYear),
    note: values.note.trim(),
  };
}

/** What is different, so that what somebody else has changed meanwhile stays. */
export function changesBetween(before: RegisterPersonInput, after: RegisterPersonInput): Partial<RegisterPersonInput> {
  const names = Object.keys(after) as (keyof RegisterPersonInput)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  );
}

/** Takes away the lines of contact points in which nothing was written: then each has the place that it is sent with. */
export function dropEmptyLines(form: PersonForm): void {
  const { contactPoints } = form.getValues();
  const written = contactPoints.filter(isWritten);
  if (written.length < contactPoints.length) form.setValue('contactPoints', written);
}

function isWritten({ value }: { readonly value: string }): boolean {
  return value.trim() !== '';
}
