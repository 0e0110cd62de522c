import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { StatusTag } from './status-tag.js';
import { volunteersWords } from './words.js';

const volunteerCardFragment = graphql(`
  fragment VolunteerCard on Volunteer {
    id
    status
    skills
    person {
      id
      name
      languages
      address {
        district
      }
    }
  }
`);

/** A volunteer in the list: who, where they stand, what they like to do, where they live, what they speak. */
export function VolunteerCard({
  volunteer: masked,
  nameOf,
}: {
  readonly volunteer: FragmentType<typeof volunteerCardFragment>;
  /** The name of a kind by its code. */
  readonly nameOf: (code: string) => string;
}) {
  const t = useWords(volunteersWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { id, status, skills, person } = unmask(volunteerCardFragment, masked);
  return (
    <article className="card" aria-labelledby={`volunteer-${id}`}>
      <h2 id={`volunteer-${id}`} className="card-title">
        <Link to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: id }}>
          {person?.name ?? t('hidden')}
        </Link>
      </h2>
      <p className="card-facts">
        <StatusTag status={status} />
        {person?.address.district && <span>{person.address.district}</span>}
        {person && person.languages.length > 0 && (
          <span>{t('speaks', { languages: format.list(person.languages.map(format.languageName)) })}</span>
        )}
      </p>
      <p>{skills.length > 0 ? format.list(skills.map(nameOf)) : <span className="quiet">{t('noSkills')}</span>}</p>
    </article>
  );
}
