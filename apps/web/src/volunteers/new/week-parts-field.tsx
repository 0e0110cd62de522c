import { Checkbox } from '@digdir/designsystemet-react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { AgeGroup, WeekPart } from '../../gql/graphql.js';
import { useWords } from '../../language/words.js';
import { volunteerFormWords } from '../form-words.js';

const weekParts = ['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND'] as const satisfies readonly WeekPart[];

/** The age groups, the youngest first. */
export const ageGroups = [
  'UNDER_15',
  'FROM_15',
  'FROM_18',
  'FROM_30',
  'FROM_50',
  'FROM_67',
] as const satisfies readonly AgeGroup[];

/** Whether this is an age group whose birth year has to be known: a guardian may have to say yes. */
export function isYoung(ageGroup: string): boolean {
  return ageGroup === 'UNDER_15' || ageGroup === 'FROM_15';
}

/** Whether a ticked value is a part of the week. */
export function isWeekPart(value: string): value is WeekPart {
  return weekParts.some((part) => part === value);
}

/** When somebody can, roughly: each part of the week to be ticked. */
export function WeekPartsField<Values extends FieldValues>({
  form,
  name,
}: {
  readonly form: UseFormReturn<Values>;
  readonly name: FieldPath<Values>;
}) {
  const t = useWords(volunteerFormWords);
  return (
    <fieldset className="tick-list">
      <legend>{t('when')}</legend>
      {weekParts.map((part) => (
        <Checkbox key={part} label={t(part)} value={part} {...form.register(name)} />
      ))}
    </fieldset>
  );
}
