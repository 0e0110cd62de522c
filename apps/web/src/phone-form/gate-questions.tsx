import { Button, Radio } from '@digdir/designsystemet-react';
import { fieldId } from '../forms/field-id.js';
import { useWords } from '../language/words.js';
import type { CallForm } from './call-form.js';
import { closingOf, type Question } from './gate.js';
import { ReferralFields } from './referral-fields.js';
import { callRestWords } from './rest-words.js';

/**
 * The supplement gate: what makes this a matter for somebody other than a volunteer. One key answers all of them when
 * nothing does. When it closes, it asks for the referral.
 */
export function GateQuestions({
  form,
  questions,
  onward,
}: {
  readonly form: CallForm;
  readonly questions: readonly Question[];
  readonly onward: () => void;
}) {
  const t = useWords(callRestWords);
  const answers = form.watch('answers');
  // Each answer could have an error of its own; what is said here is said of all of them.
  const message: unknown = form.formState.errors.answers?.message;
  const error = typeof message === 'string' ? message : null;
  if (questions.length === 0) return null;
  const closing = closingOf(questions, answers);
  const answer = (given: Record<string, 'yes' | 'no'>) => {
    const next = { ...answers, ...given };
    form.setValue('answers', next, { shouldDirty: true });
    form.clearErrors('answers');
    const [first] = closingOf(questions, next);
    if (first && closing.length === 0) {
      form.setValue('referredTo', first.referTo);
      form.setValue('reason', first.text);
    }
  };
  const allWell = () => {
    answer(Object.fromEntries(questions.map(({ id, closingAnswer }) => [id, closingAnswer ? 'no' : 'yes'])));
    onward();
  };
  return (
    <section aria-labelledby="gate-title" className="gate">
      <h2 id="gate-title" className="gate-title">
        {t('gate')}
      </h2>
      <Button id={fieldId('answers')} type="button" variant="secondary" onClick={allWell}>
        {t('allWell')}
      </Button>
      {error && (
        <p className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
      {questions.map(({ id, text }) => (
        <fieldset key={id} className="gate-question">
          <legend>{text}</legend>
          {(['yes', 'no'] as const).map((value) => (
            <Radio
              key={value}
              name={`gate-${id}`}
              value={value}
              label={t(value)}
              checked={answers[id] === value}
              onChange={() => answer({ [id]: value })}
            />
          ))}
        </fieldset>
      ))}
      {closing.length > 0 && <ReferralFields form={form} />}
    </section>
  );
}
