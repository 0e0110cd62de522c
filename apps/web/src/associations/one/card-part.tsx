import { lazy } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { type Edit, EditPart } from '../../volunteers/one/edit-part.js';
import { FactList } from '../../volunteers/one/fact-list.js';
import { useKeepsAssociations } from '../rights.js';
import { showNumber } from '../show-number.js';
import { associationsWords } from '../words.js';
import { AskCard } from './ask-card.js';
import { ConfirmCard } from './confirm-card.js';
import { associationWords } from './words.js';

const CardForm = lazy(() => import('./card-form.js').then(({ CardForm: form }) => ({ default: form })));

const cardPartFragment = graphql(`
  fragment AssociationFacts on Association {
    id
    name
    status
    organisationNumber
    about
    website
    categories
    targetGroups
    languages
    local
    confirmedAt
  }
`);

/** What an association wants known, when somebody last said that it is right, and how to correct it. */
export function CardPart({
  association: masked,
  mayChange,
  title,
}: {
  readonly association: FragmentType<typeof cardPartFragment>;
  readonly mayChange: boolean;
  /** What the part is called: to those at the desk it is about others. */
  readonly title: string;
}) {
  const t = useWords(associationWords);
  const kind = useWords(associationsWords);
  const format = useFormat();
  const keeps = useKeepsAssociations();
  const association = unmask(cardPartFragment, masked);
  const { id, status, organisationNumber, about, website, categories, targetGroups, languages, local } = association;
  const { confirmedAt } = association;
  const edit: Edit = {
    name: 'card',
    label: t('editCard'),
    shortcut: 'e',
    form: (close) => <CardForm association={association} close={close} />,
  };
  return (
    <EditPart title={title} edits={mayChange ? [edit] : []}>
      <FactList
        facts={[
          [t('number'), organisationNumber && showNumber(organisationNumber)],
          [t('about'), about],
          [
            t('website'),
            website && (
              <a href={website} rel="noopener noreferrer">
                {website}
              </a>
            ),
          ],
          [t('categories'), format.list(categories.map((code) => kind(code)))],
          [t('targetGroups'), format.list(targetGroups.map((code) => kind(code)))],
          [t('languages'), format.list(languages.map((code) => format.languageName(code)))],
          [t('price'), t(local ? 'free' : 'priced')],
          [t('confirmed'), confirmedAt ? format.dayOfYear(format.localDate(confirmedAt)) : t('never')],
        ]}
      />
      {status === 'APPROVED' && (
        <p>
          <a href={`/lag/${id}`}>{t('publicCard')}</a>
        </p>
      )}
      {mayChange && status === 'APPROVED' && (
        <div className="button-row">
          <ConfirmCard associationId={id} />
          {keeps && <AskCard associationId={id} />}
        </div>
      )}
    </EditPart>
  );
}
