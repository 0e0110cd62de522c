import { Checkbox } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField } from '../forms/field.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import type { PreferredChannel } from '../gql/graphql.js';
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

/** How the volunteer wants to be asked, and which languages they speak. */
export function WishesForm({
  personId,
  channel,
  languages,
  close,
}: {
  readonly personId: string;
  readonly channel: PreferredChannel;
  readonly languages: readonly string[];
  readonly close: () => void;
}) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { preferredChannel: channel, languages: [...languages] } });
  const { run, running, problem } = useMutationOnce(setContactWishesMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ personId, ...given });
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
