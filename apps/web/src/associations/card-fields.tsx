import { Checkbox } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '../forms/field.js';
import type { AssociationCategory, AssociationTargetGroup } from '../gql/graphql.js';
import { useFormat } from '../language/format.js';
import { oftenSpoken } from '../language/often-spoken.js';
import { useWords } from '../language/words.js';
import { associationFormWords } from './form-words.js';
import { associationCategories, associationTargetGroups } from './kinds.js';
import { associationsWords } from './words.js';
import './associations.css';

/** What an association says of itself, as a form keeps it. */
export interface CardValues {
  name: string;
  organisationNumber: string;
  about: string;
  website: string;
  categories: AssociationCategory[];
  targetGroups: AssociationTargetGroup[];
  /** ISO 639. */
  languages: string[];
}

/** A card with nothing on it. */
export const emptyCard: CardValues = {
  ...{ name: '', organisationNumber: '', about: '', website: '' },
  ...{ categories: [], targetGroups: [], languages: ['nb'] },
};

/** The card as it is sent: what is empty is none. */
export function cardInput(values: CardValues) {
  const { name, organisationNumber, about, website, categories, targetGroups, languages } = values;
  return {
    ...{ name: name.trim(), categories, targetGroups, languages },
    organisationNumber: organisationNumber.trim() || null,
    about: about.trim() || null,
    website: website.trim() || null,
  };
}

/** The fields of a card: what it is called, its number, what it does and for whom. */
export function CardFields({ form }: { readonly form: UseFormReturn<CardValues> }) {
  const t = useWords(associationFormWords);
  const kind = useWords(associationsWords);
  const format = useFormat();
  const spoken = [...new Set([...oftenSpoken, ...form.getValues('languages')])];
  return (
    <>
      <TextField form={form} name="name" label={t('name')} autoComplete="off" />
      <TextField
        form={form}
        name="organisationNumber"
        label={t('organisationNumber')}
        description={t('organisationNumberHelp')}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField form={form} name="about" label={t('about')} description={t('aboutHelp')} multiline />
      <TextField form={form} name="website" label={t('website')} inputMode="url" autoComplete="off" />
      <fieldset className="association-ticks">
        <legend>{t('categories')}</legend>
        {associationCategories.map((code) => (
          <Checkbox key={code} label={kind(code)} value={code} {...form.register('categories')} />
        ))}
      </fieldset>
      <fieldset className="association-ticks">
        <legend>{t('targetGroups')}</legend>
        {associationTargetGroups.map((code) => (
          <Checkbox key={code} label={kind(code)} value={code} {...form.register('targetGroups')} />
        ))}
      </fieldset>
      <fieldset className="association-ticks">
        <legend>{t('languages')}</legend>
        {spoken.map((code) => (
          <Checkbox key={code} label={format.languageName(code)} value={code} {...form.register('languages')} />
        ))}
      </fieldset>
    </>
  );
}
