import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { DraftNote } from '../forms/draft-note.js';
import { useDraft } from '../forms/use-draft.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { type Call, emptyCall } from './call.js';
import type { GoTo } from './call-rest.js';
import { questionsOf } from './gate.js';
import { PersonBox } from './person-box.js';
import { needInput, registerNeedMutation } from './register-need.js';
import { phoneFormWords } from './words.js';

const loadCheck = () => import('./call-check.js');
const loadSummary = () => import('../forms/error-summary.js');
const ErrorSummary = lazy(() => loadSummary().then(({ ErrorSummary: part }) => ({ default: part })));
const CallRest = lazy(() => import('./call-rest.js').then(({ CallRest: part }) => ({ default: part })));

const callQuery = graphql(`
  query Call($centreId: ID!) {
    needKinds(centreId: $centreId) {
      code
      name
      nameNb
      nameEn
      venue
    }
    gateQuestions(centreId: $centreId) {
      id
      text
      kinds
      closingAnswer
      referTo
    }
  }
`);

/** One call. Enter goes on to what is still missing; Ctrl+Enter saves from wherever one is. */
export function CallPart({
  id,
  field,
  done,
}: {
  /** Which of the unfinished calls. */
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly done: (needId: string) => void;
}) {
  const t = useWords(phoneFormWords);
  const { id: centreId, zone } = useCentre();
  const { data, problem, again } = useData(callQuery, { centreId });
  const { needKinds: kinds, gateQuestions } = data ?? { needKinds: [], gateQuestions: [] };
  const check: Resolver<Call> = async (...given) =>
    (await loadCheck()).checkCall(t, (kind) => questionsOf(gateQuestions, kind))(...given);
  const form = useForm<Call>({ defaultValues: emptyCall, resolver: check });
  const { errors, submitCount } = form.formState;
  const draft = useDraft(`call:${id}`, form);
  const saving = useMutationOnce(registerNeedMutation, form);
  const [goTo, setGoTo] = useState<GoTo | null>(null);
  useEffect(() => {
    Promise.all([loadCheck(), loadSummary()]).catch(() => undefined);
  }, []);

  const onward = () => {
    const call = form.getValues();
    const asked = questionsOf(gateQuestions, call.kind);
    const elsewhere = kinds.find(({ code }) => code === call.kind)?.venue === 'ELSEWHERE';
    if (!call.person) setGoTo({ path: 'person' });
    else if (!call.kind) setGoTo({ path: 'kind' });
    else if (!call.when) setGoTo({ path: 'when' });
    else if (call.unsure) setGoTo({ path: 'unsure' });
    else if (asked.some((question) => !call.answers[question.id])) setGoTo({ path: 'answers' });
    else setGoTo({ path: elsewhere && !call.place ? 'place' : 'notes' });
  };
  const sent = useRef(false);
  const save = form.handleSubmit(async (call) => {
    if (sent.current) return;
    const answer = await saving.run(
      needInput(call, {
        questions: questionsOf(gateQuestions, call.kind),
        byPhone: kinds.find(({ code }) => code === call.kind)?.venue === 'PHONE',
        zone,
      }),
    );
    if (!answer || sent.current) return;
    if (answer.__typename === 'Need') {
      sent.current = true;
      draft.forget();
      done(answer.id);
    } else if (answer.__typename === 'WhenNotPossible') form.setError('when', { message: t(answer.problem) });
    else if (answer.__typename !== 'InvalidInput') {
      // The questions were changed meanwhile: they are asked for again.
      form.setError('answers', { message: t('needsAnswers') });
      again();
    }
  });
  useShortcut('ctrl+Enter', t('saveKey'), () => void save());
  const stayOnEnter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form className="call" noValidate onSubmit={save} onKeyDown={stayOnEnter}>
      <Suspense>{submitCount > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}</Suspense>
      <DraftNote draft={draft} begin={() => form.reset(emptyCall)} />
      <ProblemNote problem={problem} again={again} />
      <PersonBox form={form} kinds={kinds} field={field} onward={onward} />
      <Suspense>
        {data && <CallRest form={form} data={data} goTo={goTo} onward={onward} go={(path) => setGoTo({ path })} />}
      </Suspense>
      <ProblemNote problem={saving.problem} again={() => void save()} />
      <Button type="submit" aria-disabled={saving.running}>
        {t('save')}
      </Button>
    </form>
  );
}
