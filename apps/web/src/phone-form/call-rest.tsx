import { Checkbox } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { fieldId } from '../forms/field-id.js';
import type { CallQuery } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import type { CallForm } from './call-form.js';
import { DetailFields } from './detail-fields.js';
import { questionsOf } from './gate.js';
import { GateQuestions } from './gate-questions.js';
import { KindField } from './kind-field.js';
import { RequesterField } from './requester-field.js';
import { callRestWords } from './rest-words.js';
import { WhenField } from './when-field.js';

/** A field to go to, by its path in the form; a new object goes there again. */
export interface GoTo {
  readonly path: string;
}

/** All of the call but the box: it comes a moment after it, so that one can begin to type at once. */
export function CallRest({
  form,
  data,
  goTo,
  onward,
  go,
}: {
  readonly form: CallForm;
  readonly data: CallQuery;
  /** The field that is to have the focus. */
  readonly goTo: GoTo | null;
  /** To what is still missing. */
  readonly onward: () => void;
  readonly go: (path: string) => void;
}) {
  const t = useWords(callRestWords);
  useEffect(() => {
    if (goTo) document.getElementById(fieldId(goTo.path))?.focus();
  }, [goTo]);
  const { kind } = form.watch();
  const { needKinds: kinds, gateQuestions } = data;
  return (
    <div className="call-columns">
      <div className="call-column">
        <RequesterField form={form} onward={onward} />
        <KindField form={form} kinds={kinds} onward={onward} />
        <WhenField form={form} onward={onward} />
        <GateQuestions form={form} questions={questionsOf(gateQuestions, kind)} onward={onward} />
      </div>
      <div className="call-column">
        <DetailFields form={form} venue={kinds.find(({ code }) => code === kind)?.venue} onward={() => go('notes')} />
        <Checkbox label={t('urgent')} {...form.register('urgent')} />
      </div>
    </div>
  );
}
