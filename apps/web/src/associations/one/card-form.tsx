import { useState } from 'react';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { AssociationFactsFragment } from '../../gql/graphql.js';
import { type DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { CardFields, cardInput } from '../card-fields.js';
import { associationFormWords } from '../form-words.js';
import { PossibleDoubles } from '../possible-doubles.js';
import { useCardForm } from '../use-card-form.js';
import { associationWords } from './words.js';

const changeAssociationMutation = graphql(`
  mutation ChangeAssociation($centreId: ID!, $idempotencyKey: String!, $input: ChangeAssociationInput!) {
    changeAssociation(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationFacts
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

type Answer = DocumentType<typeof changeAssociationMutation>['changeAssociation'];
type Doubles = Extract<Answer, { __typename: 'PossibleDoubleAssociations' }>;

/** Corrects what stands about an association. Whoever does that has looked at it: it is right as of now. */
export function CardForm({
  association,
  close,
}: {
  readonly association: AssociationFactsFragment;
  readonly close: () => void;
}) {
  const t = useWords(associationFormWords);
  const say = useWords(associationWords);
  const announce = useAnnounce();
  const { id, name, organisationNumber, about, website, categories, targetGroups, languages } = association;
  const { form, holds, numberIsWrong } = useCardForm({
    ...{ name, organisationNumber: organisationNumber ?? '', about: about ?? '', website: website ?? '' },
    ...{ categories: [...categories], targetGroups: [...targetGroups], languages: [...languages] },
  });
  const { run, running, problem } = useMutationOnce(changeAssociationMutation, form);
  const [doubles, setDoubles] = useState<Doubles | null>(null);
  const submit = form.handleSubmit(async (values) => {
    if (!holds(values)) return;
    const answer = await run({ associationId: id, ...cardInput(values) });
    setDoubles(answer?.__typename === 'PossibleDoubleAssociations' ? answer : null);
    if (answer?.__typename === 'OrganisationNumberNotValid') numberIsWrong();
    if (answer?.__typename !== 'Association') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={say('editCard')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      {doubles && <PossibleDoubles doubles={doubles} />}
      <CardFields form={form} />
    </Panel>
  );
}
