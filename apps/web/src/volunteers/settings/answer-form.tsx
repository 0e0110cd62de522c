import { Button } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { settingsWords } from './words.js';

const saveSettingsMutation = graphql(`
  mutation SaveVolunteerSettings($centreId: ID!, $idempotencyKey: String!, $input: SaveVolunteerSettingsInput!) {
    saveVolunteerSettings(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on VolunteerSettings {
        id
        answerDays
        certificateMonths
        confidentialityMonths
        warnDays
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

interface Settings {
  readonly answerDays: number;
  readonly certificateMonths?: number | null;
  readonly confidentialityMonths?: number | null;
  readonly warnDays: number;
}

const bounds = {
  answerDays: [1, 60],
  certificateMonths: [1, 120],
  confidentialityMonths: [1, 120],
  warnDays: [1, 180],
} as const;

/** How soon those who knock have an answer, how long things count, and when it is said that they will not. */
export function AnswerForm({ settings }: { readonly settings: Settings }) {
  const t = useWords(settingsWords);
  const announce = useAnnounce();
  const form = useForm({
    defaultValues: {
      answerDays: String(settings.answerDays),
      certificateMonths: String(settings.certificateMonths ?? ''),
      confidentialityMonths: String(settings.confidentialityMonths ?? ''),
      warnDays: String(settings.warnDays),
    },
  });
  const { run, running, problem } = useMutationOnce(saveSettingsMutation, form);
  const rules = (name: keyof typeof bounds, mayBeEmpty = false) => {
    const [min, max] = bounds[name];
    const holds = (typed: string) =>
      (mayBeEmpty && typed.trim() === '') ||
      (/^\d{1,3}$/.test(typed.trim()) && Number(typed) >= min && Number(typed) <= max);
    return { inputMode: 'numeric' as const, autoComplete: 'off', holds, message: t('wrong', { min, max }) };
  };
  const submit = form.handleSubmit(async (typed) => {
    const wrong = (['answerDays', 'certificateMonths', 'confidentialityMonths', 'warnDays'] as const).filter(
      (name) => !rules(name, name.endsWith('Months')).holds(typed[name]),
    );
    for (const name of wrong) form.setError(name, { message: rules(name).message });
    if (wrong.length > 0) return;
    const orForever = (text: string) => (text.trim() === '' ? null : Number(text));
    const answer = await run({
      answerDays: Number(typed.answerDays),
      certificateMonths: orForever(typed.certificateMonths),
      confidentialityMonths: orForever(typed.confidentialityMonths),
      warnDays: Number(typed.warnDays),
    });
    if (answer?.__typename === 'VolunteerSettings') announce(t('saved'));
  });
  return (
    <form className="volunteer-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <p>{t('holds')}</p>
      <TextField
        form={form}
        name="answerDays"
        label={t('answerDays')}
        description={t('answerDaysHelp')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        name="certificateMonths"
        label={t('certificateMonths')}
        description={t('forever')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        name="confidentialityMonths"
        label={t('confidentialityMonths')}
        description={t('forever')}
        inputMode="numeric"
      />
      <TextField form={form} name="warnDays" label={t('warnDays')} inputMode="numeric" />
      <ProblemNote problem={problem} />
      <Button type="submit" loading={running}>
        {t('save')}
      </Button>
    </form>
  );
}
