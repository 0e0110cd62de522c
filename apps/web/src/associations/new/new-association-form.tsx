import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../forms/error-summary.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { WithKey } from '../../page/section.js';
import type { FoundPerson } from '../../people-finder/found-person.js';
import { PersonFinder } from '../../people-finder/person-finder.js';
import { useCentre } from '../../session/centre.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { CardFields, cardInput, emptyCard } from '../card-fields.js';
import { associationFormWords } from '../form-words.js';
import { PossibleDoubles } from '../possible-doubles.js';
import { useCardForm } from '../use-card-form.js';

const registerAssociationMutation = graphql(`
  mutation RegisterAssociation($centreId: ID!, $idempotencyKey: String!, $input: RegisterAssociationInput!) {
    registerAssociation(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
      }
      ... on PossibleDoubleAssociations {
        ...DoublesOfAssociation
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

type Answer = DocumentType<typeof registerAssociationMutation>['registerAssociation'];
type Doubles = Extract<Answer, { __typename: 'PossibleDoubleAssociations' }>;

/** The card of a new association, who speaks for it, and what it may double. */
export function NewAssociationForm() {
  const t = useWords(associationFormWords);
  const { slug } = useCentre();
  const navigate = useNavigate();
  const { form, holds, numberIsWrong } = useCardForm(emptyCard);
  const { run, running, problem } = useMutationOnce(registerAssociationMutation, form);
  const [local, setLocal] = useState(true);
  const [contact, setContact] = useState<FoundPerson | null>(null);
  const [doubles, setDoubles] = useState<Doubles | null>(null);
  const save = (confirmedNotDouble: boolean) =>
    form.handleSubmit(async (values) => {
      if (!holds(values)) return;
      const more = { local, contactPersonId: contact?.id ?? null, confirmedNotDouble };
      const answer = await run({ ...cardInput(values), ...more });
      setDoubles(answer?.__typename === 'PossibleDoubleAssociations' ? answer : null);
      if (answer?.__typename === 'OrganisationNumberNotValid') numberIsWrong();
      if (answer?.__typename !== 'Association') return;
      void navigate({
        to: '/c/$centre/associations/$association',
        params: { centre: slug, association: answer.id },
        replace: true,
      });
    })();
  useShortcut('ctrl+Enter', t('save'), () => void save(false));
  return (
    <form
      className="association-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <CardFields form={form} />
      <Checkbox label={t('local')} checked={local} onChange={({ target }) => setLocal(target.checked)} />
      <PersonFinder
        id="association-contact"
        label={t('contact')}
        description={t('contactHelp')}
        person={contact}
        choose={setContact}
        canRegister
      />
      {doubles && <PossibleDoubles doubles={doubles} another={() => void save(true)} />}
      <ProblemNote problem={problem} again={() => void save(false)} />
      <Button type="submit" loading={running}>
        <WithKey label={t('save')} shortcut="Ctrl+Enter" />
      </Button>
    </form>
  );
}
