import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { settingsWords } from './words.js';

const setGuardianAgeMutation = graphql(`
  mutation SetGuardianAge($centreId: ID!, $idempotencyKey: String!, $input: SetGuardianAgeInput!) {
    setGuardianAge(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Centre {
        id
        guardianAge
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

/** The law sets no lower; at 18 one is of age. */
const ages = [13, 14, 15, 16, 17, 18];

/** Below which age a guardian says yes; saved as it is chosen, and it holds at once. */
export function GuardianAge({ age }: { readonly age: number }) {
  const t = useWords(settingsWords);
  const announce = useAnnounce();
  const form = useForm({ defaultValues: {} });
  const { run, running, problem } = useMutationOnce(setGuardianAgeMutation, form);
  const save = async (guardianAge: number) => {
    const answer = await run({ guardianAge });
    if (answer?.__typename === 'Centre') announce(t('saved'));
  };
  return (
    <>
      <Field>
        <Label htmlFor="guardian-age">{t('guardianAge')}</Label>
        <Select
          id="guardian-age"
          value={age}
          disabled={running}
          onChange={({ target }) => void save(Number(target.value))}
        >
          {ages.map((one) => (
            <option key={one} value={one}>
              {t('years', { age: one })}
            </option>
          ))}
        </Select>
        <Field.Description>{t('guardianAgeHelp')}</Field.Description>
      </Field>
      <ProblemNote problem={problem} />
    </>
  );
}
