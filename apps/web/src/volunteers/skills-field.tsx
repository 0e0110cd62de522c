import { Checkbox } from '@digdir/designsystemet-react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { volunteerFormWords } from './form-words.js';
import { useKinds } from './use-kinds.js';

/** What a volunteer likes to do: the kinds of help, each to be ticked. One that is no longer offered stays if chosen. */
export function SkillsField<Values extends FieldValues>({
  form,
  name,
  chosen,
}: {
  readonly form: UseFormReturn<Values>;
  /** A list of codes. */
  readonly name: FieldPath<Values>;
  /** As it was before. */
  readonly chosen: readonly string[];
}) {
  const t = useWords(volunteerFormWords);
  const { kinds, problem, again } = useKinds();
  const offered = kinds.filter(({ code, active }) => active || chosen.includes(code));
  return (
    <fieldset className="tick-list">
      <legend>{t('skills')}</legend>
      <ProblemNote problem={problem} again={again} />
      {offered.map(({ code, name: label }) => (
        <Checkbox key={code} label={label} value={code} {...form.register(name)} />
      ))}
    </fieldset>
  );
}
