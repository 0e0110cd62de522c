import { newId, parseOrganisationNumber } from '@hjerterom/kernel';
import { asInput, inputProblems, type Language, nationalIdProblems } from '@hjerterom/platform';
import { ApplyAssociationInput } from '../../application/apply-association.input.js';
import type { ApplyAssociation } from '../../application/apply-association.js';
import { words } from './words.js';

/** What stands in the form, as it was typed: nothing typed is lost. */
export interface FormValues {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string;
  readonly about: string;
  readonly homepage: string;
  readonly categories: readonly string[];
  readonly targetGroups: readonly string[];
  readonly languages: readonly string[];
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: boolean;
  readonly notDouble: boolean;
  /** A field that nobody sees: what fills it in is a machine. */
  readonly website: string;
}

/** What is wrong, field by field in words. */
export type Problems = Partial<Record<keyof FormValues, string>>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a sent form holds; of what a browser would not send, nothing. A form without an id of its own gets one. */
export function valuesIn(body: Readonly<Record<string, unknown>>): FormValues {
  const text = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : '');
  const list = (name: string) => [body[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  return {
    id: uuid.test(text('id')) ? text('id') : newId(),
    name: text('name'),
    organisationNumber: text('organisationNumber'),
    about: text('about'),
    homepage: text('homepage'),
    categories: list('categories'),
    targetGroups: list('targetGroups'),
    languages: list('languages'),
    contactName: text('contactName'),
    phone: text('phone'),
    email: text('email'),
    consent: body.consent === 'yes',
    notDouble: body.notDouble === 'yes',
    website: text('website'),
  };
}

/** The registration that a form holds, or what is wrong with it. */
export async function readForm(
  values: FormValues,
  language: Language,
): Promise<{ readonly registration: ApplyAssociation } | { readonly problems: Problems }> {
  const say = words[language];
  const some = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const { id, name, contactName, categories, targetGroups, languages } = values;
  const organisationNumber = some(values.organisationNumber);
  const [homepage, phone, email] = [some(values.homepage), some(values.phone), some(values.email)];
  const input = asInput(ApplyAssociationInput, {
    ...{ id, name, contactName, categories, targetGroups, languages },
    ...{ organisationNumber, about: some(values.about), homepage, phone, email },
  });
  const problems: Problems = {};
  for (const { path, message } of await inputProblems(input, language)) {
    problems[path.split('.')[0] as keyof FormValues] ??= message;
  }
  if (name.trim() === '') problems.name = say.needName;
  if (organisationNumber && parseOrganisationNumber(organisationNumber) === null) {
    problems.organisationNumber = say.needNumber;
  }
  if (homepage && !/^https?:\/\/[^\s<>"]{3,}$/.test(homepage)) problems.homepage = say.needHomepage;
  if (categories.length === 0) problems.categories = say.needCategories;
  if (targetGroups.length === 0) problems.targetGroups = say.needTargetGroups;
  if (contactName.trim() === '') problems.contactName = say.needContactName;
  if (!phone && !email) problems.phone = say.needReach;
  if (!values.consent) problems.consent = say.needConsent;
  for (const { path, message } of nationalIdProblems({ ...values, website: '' }, language)) {
    problems[path.split('.')[0] as keyof FormValues] = message;
  }
  if (Object.keys(problems).length > 0) return { problems };
  const point = (kind: 'phone' | 'email', value: string | undefined) => (value ? [{ kind, value }] : []);
  return {
    registration: {
      ...input,
      website: input.homepage ?? null,
      languages: input.languages.length > 0 ? input.languages : [language],
      contactPoints: [...point('email', input.email), ...point('phone', input.phone)],
      language,
      confirmedNotDouble: values.notDouble,
    },
  };
}
