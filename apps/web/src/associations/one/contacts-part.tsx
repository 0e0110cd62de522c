import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const contactsFragment = graphql(`
  fragment AssociationContacts on Association {
    id
    contacts {
      id
      personId
      name
      role
      mayBook
      untilDate
    }
  }
`);

const endContactMutation = graphql(`
  mutation EndAssociationContact($centreId: ID!, $idempotencyKey: String!, $input: EndAssociationContactInput!) {
    endAssociationContact(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationContacts
      }
    }
  }
`);

/** Who speaks and books for an association, each with their last day; whoever may change it ends them here. */
export function ContactList({
  association: masked,
  mayChange,
}: {
  readonly association: FragmentType<typeof contactsFragment>;
  readonly mayChange: boolean;
}) {
  const t = useWords(associationWords);
  const format = useFormat();
  const { slug, person } = useCentre();
  const atTheDesk = useAtTheDesk();
  const announce = useAnnounce();
  const { id: associationId, contacts } = unmask(contactsFragment, masked);
  const { run, running, problem } = useMutationOnce(endContactMutation);
  const end = async (contactId: string) => {
    if (running) return;
    const answer = await run({ associationId, contactId });
    if (answer?.__typename === 'Association') announce(t('saved'));
  };
  return (
    <>
      <ProblemNote problem={problem} />
      {contacts.length === 0 && <p className="quiet">{t('noContacts')}</p>}
      <ul className="cards">
        {contacts.map(({ id, personId, name, role, mayBook, untilDate }) => (
          <li key={id} className="card card-facts">
            {atTheDesk ? (
              <Link to="/c/$centre/people/$person" params={{ centre: slug, person: personId }}>
                {name}
              </Link>
            ) : (
              <strong>{name}</strong>
            )}
            <span>{t(role)}</span>
            {role !== 'DELEGATE' && <span className="quiet">{t(mayBook ? 'mayBook' : 'mayNotBook')}</span>}
            {untilDate && <span className="quiet">{t('until', { day: format.dayOfYear(untilDate) })}</span>}
            {mayChange && personId !== person.id && (
              <Button data-size="sm" variant="secondary" onClick={() => void end(id)}>
                {t('end')}
                <span className="ds-sr-only">: {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
