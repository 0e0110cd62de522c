import { newId } from '@hjerterom/kernel';
import { needsGuardian } from '@hjerterom/people';
import { asInput, inputProblems, type Language, nationalIdProblems } from '@hjerterom/platform';
import { ApplicationInput } from '../../application/application.input.js';
import type { Application } from '../../application/apply.js';
import { isOfGroup, isYoung } from '../../application/choices.js';
import { words } from './words.js';

/** What stands in the form, as it was typed: nothing typed is lost. */
export interface FormValues {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly weekParts: readonly string[];
  readonly ageGroup: string;
  readonly birthYear: string;
  readonly district: string;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly consent: boolean;
  /** A field that nobody sees: what fills it in is a machine. */
  readonly website: string;
}

/** The fields that can be wrong, in the order of the page. */
export type FieldName =
  | 'name'
  | 'phone'
  | 'email'
  | 'kinds'
  | 'languages'
  | 'weekParts'
  | 'ageGroup'
  | 'birthYear'
  | 'guardian'
  | 'district'
  | 'consent';
export type Problems = Partial<Record<FieldName, string>>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a sent form holds; of what a browser would not send, nothing. A form without an id of its own gets one. */
export function valuesIn(body: Readonly<Record<string, unknown>>): FormValues {
  const text = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : '');
  const list = (name: string) => [body[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  return {
    id: uuid.test(text('id')) ? text('id') : newId(),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    kinds: list('kinds'),
    languages: list('languages'),
    weekParts: list('weekParts'),
    ageGroup: text('ageGroup'),
    birthYear: text('birthYear'),
    district: text('district'),
    guardianName: text('guardianName'),
    guardianPhone: text('guardianPhone'),
    consent: body.consent === 'yes',
    website: text('website'),
  };
}

/** By what it is decided whether a guardian has to say yes: the age below which they do, and the year it is. */
export interface GuardianRule {
  readonly guardianAge: number;
  readonly year: number;
}

/** The application that a form holds, or what is wrong with it, field by field in words. */
export async function readForm(
  values: FormValues,
  language: Language,
  { guardianAge, year }: GuardianRule,
): Promise<{ readonly application: Application } | { readonly problems: Problems }> {
  const say = words[language];
  const { phone, email, guardianName, guardianPhone, district, consent, website: _machine, ...others } = values;
  const { birthYear: typedYear, ...rest } = others;
  const some = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const birthYear = isYoung(values.ageGroup) && /^\d{4}$/.test(typedYear.trim()) ? Number(typedYear) : null;
  const guards = needsGuardian(birthYear, guardianAge, year);
  const given = {
    ...rest,
    phone: some(phone),
    email: some(email),
    district: some(district),
    guardianName: guards ? some(guardianName) : undefined,
    guardianPhone: guards ? some(guardianPhone) : undefined,
  };
  const input = asInput(ApplicationInput, given);
  const problems: Problems = {};
  for (const { path, message } of await inputProblems(input, language)) {
    problems[fieldOf(path)] ??= message;
  }
  if (values.name.trim() === '') problems.name = say.needName;
  if (!given.phone && !given.email) problems.phone = say.needReach;
  if (values.kinds.length === 0) problems.kinds = say.needKinds;
  if (values.ageGroup === '') problems.ageGroup = say.needAge;
  if (isYoung(values.ageGroup) && !(birthYear && isOfGroup(values.ageGroup, birthYear, year))) {
    problems.birthYear = say.needBirthYear;
  }
  const sameAsOwn = given.phone !== undefined && given.guardianPhone === given.phone;
  if (guards && (!given.guardianName || !given.guardianPhone || sameAsOwn)) problems.guardian = say.needGuardian;
  if (!consent) problems.consent = say.needConsent;
  // Also in a field that would not be kept: what is wrong with it is this, whatever else is.
  for (const { path, message } of nationalIdProblems({ ...values, website: '' }, language)) {
    problems[fieldOf(path)] = message;
  }
  if (Object.keys(problems).length > 0) return { problems };
  const point = (kind: 'phone' | 'email', value: string | undefined) => (value ? [{ kind, value }] : []);
  const { guardianName: adult, guardianPhone: adultPhone } = input;
  return {
    application: {
      ...input,
      contactPoints: [...point('email', input.email), ...point('phone', input.phone)],
      district: input.district ?? null,
      birthYear,
      guardian: adult && adultPhone ? { name: adult, contact: { kind: 'phone', value: adultPhone } } : null,
      language,
    },
  };
}

/** The field of the page in which what is at this path of the input is written. */
function fieldOf(path: string): FieldName {
  return path.split('.')[0]?.replace(/^guardian.*/, 'guardian') as FieldName;
}
