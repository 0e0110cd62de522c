import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { LegalBasis } from '../../gql/graphql.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { settingsWords } from './words.js';

const kindRuleFragment = graphql(`
  fragment KindRule on NeedKind {
    code
    name
    nameNb
    nameEn
    venue
    involvesMinors
    certificateRequired
    certificateBasis
    confidentialityRequired
    usualMinutes
    active
  }
`);

const saveKindMutation = graphql(`
  mutation SaveKindRule($centreId: ID!, $idempotencyKey: String!, $input: SaveNeedKindInput!) {
    saveNeedKind(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on NeedKind {
        code
        ...KindRule
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

const bases = ['MINORS', 'DEVELOPMENTAL_DISABILITY'] as const satisfies readonly LegalBasis[];

/** What one kind of task asks for; saved as it is chosen. A certificate only with a reason in the law. */
export function KindRule({ kind: masked }: { readonly kind: FragmentType<typeof kindRuleFragment> }) {
  const t = useWords(settingsWords);
  const announce = useAnnounce();
  const kind = unmask(kindRuleFragment, masked);
  const form = useForm({ defaultValues: {} });
  const { run, running, problem } = useMutationOnce(saveKindMutation, form);
  const { code, nameNb, nameEn, venue, involvesMinors, usualMinutes, active } = kind;
  const save = async (changed: { confidentialityRequired?: boolean; certificateBasis?: LegalBasis | null }) => {
    const { confidentialityRequired, certificateBasis = null } = { ...kind, ...changed };
    const rules = { involvesMinors, confidentialityRequired, certificateBasis };
    const certificateRequired = certificateBasis !== null;
    const answer = await run({ code, nameNb, nameEn, venue, usualMinutes, active, ...rules, certificateRequired });
    if (answer?.__typename === 'NeedKind') announce(t('saved'));
  };
  const id = `certificate-${code}`;
  return (
    <fieldset className="tick-list" disabled={running}>
      <legend>{kind.name}</legend>
      <Checkbox
        label={t('confidentiality')}
        checked={kind.confidentialityRequired}
        onChange={({ target }) => void save({ confidentialityRequired: target.checked })}
      />
      <Field>
        <Label htmlFor={id}>{t('certificate')}</Label>
        <Select
          id={id}
          value={kind.certificateBasis ?? 'NONE'}
          onChange={({ target }) =>
            void save({ certificateBasis: bases.find((basis) => basis === target.value) ?? null })
          }
        >
          {!involvesMinors && <option value="NONE">{t('NONE')}</option>}
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {t(basis)}
            </option>
          ))}
        </Select>
        {involvesMinors && <Field.Description>{t('minors')}</Field.Description>}
      </Field>
      <ProblemNote problem={problem} />
    </fieldset>
  );
}
