import { Checkbox } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField, TextField } from '../forms/field.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import type { PreferredChannel, QuietDays } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { alsoSpoken, oftenSpoken } from '../language/often-spoken.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useAnnounce } from '../shell/announce.js';
import { ways } from './ways.js';
import { myPageWords } from './words.js';

const setContactWishesMutation = graphql(`
  mutation SetContactWishes($centreId: ID!, $idempotencyKey: String!, $input: ContactWishesInput!) {
    setContactWishes(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Person {
        id
        preferredChannel
        languages
        quietTimes {
          days
          from
          to
        }
      }
      ... on NeverReached {
        personId
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

/** A time in which one does not want to be disturbed; `HH:MM`. */
type QuietTime = { readonly days: QuietDays; readonly from: string; readonly to: string };

/** How and when the volunteer wants to be asked, and which languages they speak. */
export function WishesForm({
  personId,
  channel,
  languages,
  quiet,
  close,
}: {
  readonly personId: string;
  readonly channel: PreferredChannel;
  readonly languages: readonly string[];
  readonly quiet: readonly QuietTime[];
  readonly close: () => void;
}) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const announce = useAnnounce();
  const of = (days: QuietDays) => quiet.find((one) => one.days === days);
  const [weekdays, weekend] = [of('WEEKDAYS'), of('WEEKEND')];
  const form = useForm({
    defaultValues: {
      preferredChannel: channel,
      languages: [...languages],
      weekdaysFrom: weekdays?.from ?? '',
      weekdaysTo: weekdays?.to ?? '',
      weekendFrom: weekend?.from ?? '',
      weekendTo: weekend?.to ?? '',
    },
  });
  const { run, running, problem } = useMutationOnce(setContactWishesMutation, form);
  const submit = form.handleSubmit(async ({ preferredChannel, languages: spoken, ...times }) => {
    const quietTimes = [
      { days: 'WEEKDAYS' as const, from: times.weekdaysFrom, to: times.weekdaysTo },
      { days: 'WEEKEND' as const, from: times.weekendFrom, to: times.weekendTo },
    ].filter(({ from, to }) => from !== '' || to !== '');
    const half = quietTimes.find(({ from, to }) => from === '' || to === '');
    if (half) {
      form.setError(half.days === 'WEEKDAYS' ? 'weekdaysTo' : 'weekendTo', { message: t('quietBoth') });
      return;
    }
    const answer = await run({ personId, preferredChannel, languages: spoken, quietTimes });
    if (answer?.__typename === 'NeverReached') form.setError('weekdaysTo', { message: t('quietAlways') });
    if (answer?.__typename !== 'Person') return;
    announce(t('wishesSaved'));
    close();
  });
  // What was the best language stays the first.
  const offered = [...new Set([...languages, ...oftenSpoken])];
  const others = alsoSpoken.filter((code) => !languages.includes(code));
  const ticks = (codes: readonly string[]) =>
    codes.map((code) => (
      <Checkbox key={code} label={format.languageName(code)} value={code} {...form.register('languages')} />
    ));
  return (
    <Panel label={t('editWishes')} send={t('saveWishes')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <SelectField form={form} name="preferredChannel" label={t('askMe')}>
        {(['EMAIL', 'SMS', 'CALL'] as const).map((way) => (
          <option key={way} value={way}>
            {t(ways[way])}
          </option>
        ))}
      </SelectField>
      <fieldset className="quiet-times">
        <legend>{t('quiet')}</legend>
        <p className="quiet">{t('quietHelp')}</p>
        <div className="from-to">
          <TextField form={form} name="weekdaysFrom" label={t('weekdaysFrom')} type="time" />
          <TextField form={form} name="weekdaysTo" label={t('until')} type="time" />
        </div>
        <div className="from-to">
          <TextField form={form} name="weekendFrom" label={t('weekendFrom')} type="time" />
          <TextField form={form} name="weekendTo" label={t('until')} type="time" />
        </div>
      </fieldset>
      <fieldset className="tick-list">
        <legend>{t('iSpeak')}</legend>
        {ticks(offered)}
      </fieldset>
      <details className="fold">
        <summary>{t('otherLanguages')}</summary>
        <fieldset className="tick-list">
          <legend className="ds-sr-only">{t('otherLanguages')}</legend>
          {ticks(others)}
        </fieldset>
      </details>
    </Panel>
  );
}
