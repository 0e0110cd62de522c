import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField, TextField } from '../forms/field.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import type { ConsentPurpose } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { ConsentToRead, useConsentTexts } from './consent-to-read.js';
import { privacyWords } from './words.js';

const giveConsentMutation = graphql(`
  mutation GiveConsent($centreId: ID!, $idempotencyKey: String!, $input: GiveConsentInput!) {
    giveConsent(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Consent {
        id
      }
      ... on GuardianNeeded {
        personId
        age
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

const purposes = [
  'VOLUNTEERING',
  'RECEIVING_HELP',
  'NEWS',
  'OTHER_CENTRES',
  'ASSOCIATION_CONTACT',
] as const satisfies ConsentPurpose[];

/** A yes, with the words that are said yes to: read on the screen by oneself, or aloud by whoever writes it down. */
export function GiveConsentForm({
  personId,
  own,
  young,
  only = null,
  guardian: known = null,
  close,
}: {
  readonly personId: string;
  readonly own: boolean;
  /** Only a guardian can say it. */
  readonly young: boolean;
  /** Just this is asked about; else it is chosen. */
  readonly only?: ConsentPurpose | null;
  /** Who answers for them, where that is written down. */
  readonly guardian?: { readonly name: string; readonly phone: string } | null;
  readonly close: () => void;
}) {
  const t = useWords(privacyWords);
  const { texts, textOf } = useConsentTexts();
  const needed = z.string().check(z.trim(), z.maxLength(200));
  const schema = z.object({
    purpose: z.enum(purposes),
    how: z.enum(['PHONE', 'PAPER']),
    by: z.enum(['PERSON', 'GUARDIAN']),
    guardianName: needed,
    guardianPhone: needed,
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      purpose: only ?? ('VOLUNTEERING' as const),
      how: 'PHONE' as const,
      by: young ? ('GUARDIAN' as const) : ('PERSON' as const),
      guardianName: known?.name ?? '',
      guardianPhone: known?.phone ?? '',
    } as z.infer<typeof schema>,
  });
  const { run, running, problem } = useMutationOnce(giveConsentMutation, form);
  const { purpose, by } = form.watch();
  const text = textOf(purpose);
  const submit = form.handleSubmit(async (given) => {
    if (!text) return;
    const guardian =
      given.by === 'GUARDIAN' && given.guardianName !== ''
        ? { name: given.guardianName, contact: { kind: 'PHONE' as const, value: given.guardianPhone } }
        : null;
    const answer = await run({
      personId,
      purpose: given.purpose,
      textVersion: text.version,
      language: text.language,
      how: own ? 'SCREEN' : given.how,
      by: given.by,
      guardian,
    });
    if (answer?.__typename === 'Consent') close();
    if (answer?.__typename === 'GuardianNeeded') {
      form.setError('guardianName', { message: t('needsGuardian', { age: answer.age }) });
    }
  });
  return (
    <Panel
      label={t(own ? 'giveOwn' : 'give')}
      send={t(own ? 'sayYes' : 'saveYes')}
      submit={submit}
      running={running}
      close={close}
    >
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      {!only && (
        <SelectField form={form} name="purpose" label={t('purpose')}>
          {texts.map(({ purpose: code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      <ConsentToRead purpose={purpose} label={t(own ? 'readThisOwn' : 'readThis')} />
      {!own && (
        <>
          <SelectField form={form} name="how" label={t('how')}>
            <option value="PHONE">{t('PHONE')}</option>
            <option value="PAPER">{t('PAPER')}</option>
          </SelectField>
          {!young && (
            <SelectField form={form} name="by" label={t('who')}>
              <option value="PERSON">{t('PERSON')}</option>
              <option value="GUARDIAN">{t('GUARDIAN')}</option>
            </SelectField>
          )}
        </>
      )}
      {!own && by === 'GUARDIAN' && (
        <>
          <TextField form={form} name="guardianName" label={t('guardianName')} autoComplete="off" />
          <TextField form={form} name="guardianPhone" label={t('guardianPhone')} autoComplete="off" inputMode="tel" />
        </>
      )}
    </Panel>
  );
}
