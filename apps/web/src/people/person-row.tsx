import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { peopleWords } from './words.js';

const personRowFragment = graphql(`
  fragment PersonRow on Person {
    id
    name
    languages
    volunteerStatus
    address {
      district
    }
    contactPoints {
      kind
      value
    }
  }
`);

/** A person in the list: name, number, where, which languages, and whether they are a volunteer too. */
export function PersonRow({ person: masked }: { readonly person: FragmentType<typeof personRowFragment> }) {
  const t = useWords(peopleWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { id, name, languages, volunteerStatus, address, contactPoints } = unmask(personRowFragment, masked);
  const phone = contactPoints.find(({ kind }) => kind === 'PHONE')?.value;
  return (
    <article className="card person-row" aria-labelledby={`person-${id}`}>
      <h2 id={`person-${id}`} className="card-title">
        <Link to="/c/$centre/people/$person" params={{ centre: slug, person: id }}>
          {name}
        </Link>
      </h2>
      <span>{phone && <a href={`tel:${phone}`}>{shownPhone(phone)}</a>}</span>
      <span>{address.district}</span>
      <span className="quiet">{format.list(languages.map(format.languageName))}</span>
      <span>
        {volunteerStatus && (
          <Link
            to="/c/$centre/volunteers/$volunteer"
            params={{ centre: slug, volunteer: id }}
            aria-label={`${t(volunteerStatus)}: ${name}`}
          >
            {t(volunteerStatus)}
          </Link>
        )}
      </span>
    </article>
  );
}
