import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { showNumber } from './show-number.js';
import { AssociationStatusTag } from './status-tag.js';
import { associationsWords } from './words.js';

const associationCardFragment = graphql(`
  fragment AssociationCard on Association {
    id
    name
    status
    organisationNumber
    about
    categories
  }
`);

/** An association in the list: what it is called, where it stands, what it does. */
export function AssociationCard({
  association: masked,
}: {
  readonly association: FragmentType<typeof associationCardFragment>;
}) {
  const t = useWords(associationsWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { id, name, status, organisationNumber, about, categories } = unmask(associationCardFragment, masked);
  return (
    <article className="card" aria-labelledby={`association-${id}`}>
      <h2 id={`association-${id}`} className="card-title">
        <Link to="/c/$centre/associations/$association" params={{ centre: slug, association: id }}>
          {name}
        </Link>
      </h2>
      <p className="card-facts">
        <AssociationStatusTag status={status} />
        {organisationNumber && <span>{t('number', { number: showNumber(organisationNumber) })}</span>}
        {categories.length > 0 && <span>{format.list(categories.map((code) => t(code)))}</span>}
      </p>
      {about && <p>{about}</p>}
    </article>
  );
}
