import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { SelectField } from '../../forms/field.js';
import { fieldId } from '../../forms/field-id.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useLookup } from '../../graphql/use-lookup.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { ComboBox } from '../../people-finder/combo-box.js';
import { useCentre } from '../../session/centre.js';
import type { BookingValues } from './booking-values.js';
import { bookingFormWords } from './form-words.js';

const bookForQuery = graphql(`
  query BookFor($centreId: ID!) {
    myAssociations(centreId: $centreId) {
      id
      name
      status
    }
  }
`);

const associationsLikeQuery = graphql(`
  query AssociationsLike($centreId: ID!, $search: String!) {
    associations(centreId: $centreId, search: $search, status: APPROVED, first: 8) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const chosenAssociationQuery = graphql(`
  query ChosenAssociation($centreId: ID!, $id: ID!) {
    association(centreId: $centreId, id: $id) {
      id
      name
    }
  }
`);

/** Which of one's associations it is for: the only one is taken at once. */
export function OwnAssociation({ form }: { readonly form: UseFormReturn<BookingValues> }) {
  const t = useWords(bookingFormWords);
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(bookForQuery, { centreId });
  const all = data?.myAssociations.filter(({ status }) => status === 'APPROVED') ?? [];
  const [only] = all;
  const { getValues, setValue } = form;
  useEffect(() => {
    if (only && !all.some(({ id }) => id === getValues('associationId'))) setValue('associationId', only.id);
  });
  if (!data) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  if (!only) {
    return (
      <Alert data-color="warning">
        <p>{t('noAssociation')}</p>
        <p>{t('noAssociationHelp')}</p>
      </Alert>
    );
  }
  return (
    <SelectField form={form} name="associationId" label={t('forWhom')}>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** At the desk: any association, found by a search, or the centre itself. */
export function AnyAssociation({ form }: { readonly form: UseFormReturn<BookingValues> }) {
  const t = useWords(bookingFormWords);
  const { id: centreId } = useCentre();
  const [typed, chosen] = form.watch(['sought', 'associationId']);
  const setTyped = (name: string) => {
    form.setValue('sought', name, { shouldDirty: true });
    form.clearErrors('associationId');
  };
  const known = useData(chosenAssociationQuery, { centreId, id: chosen }, { pause: chosen === '' });
  const found = useLookup(associationsLikeQuery, chosen ? '' : typed, (search) => ({ centreId, search }));
  const choose = (id: string) => {
    form.setValue('associationId', id, { shouldDirty: true });
    setTyped('');
  };
  if (chosen) {
    return (
      <div>
        <p className="ds-label">{t('forWhom')}</p>
        <p>
          <strong>{known.data?.association?.name}</strong>
        </p>
        <ProblemNote problem={known.problem} again={known.again} />
        <Button type="button" variant="tertiary" onClick={() => choose('')}>
          {t('otherAssociation')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <ComboBox
        id={fieldId('associationId')}
        label={t('forWhom')}
        description={t('searchAssociation')}
        error={form.formState.errors.associationId?.message}
        listLabel={t('associations')}
        value={typed}
        choices={(found.data?.associations.edges ?? []).map(({ node }) => ({ key: node.id, label: node.name }))}
        open={found.settled}
        change={setTyped}
        take={({ key }) => choose(key)}
        enter={() => undefined}
      />
      <ProblemNote problem={found.problem} again={found.again} />
    </>
  );
}
