import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import { peopleWords } from '../words.js';
import { personWords } from './words.js';

const volunteerLinkFragment = graphql(`
  fragment VolunteerLink on Person {
    id
    volunteerStatus
  }
`);

/** To the volunteer whom this person is; else to becoming one, for who may say so. */
export function VolunteerLink({ person: masked }: { readonly person: FragmentType<typeof volunteerLinkFragment> }) {
  const t = useWords(personWords);
  const status = useWords(peopleWords);
  const { slug, roles } = useCentre();
  const { id, volunteerStatus } = unmask(volunteerLinkFragment, masked);
  if (volunteerStatus) {
    return (
      <Link asChild>
        <RouterLink to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: id }}>
          {status(volunteerStatus)}
        </RouterLink>
      </Link>
    );
  }
  if (!roles.some((role) => role === 'LEADER' || role === 'STAFF')) return t('notAVolunteer');
  return (
    <>
      {t('notAVolunteer')}{' '}
      <Link asChild>
        <RouterLink to="/c/$centre/volunteers/new" params={{ centre: slug }} search={{ person: id }}>
          {t('becomeVolunteer')}
        </RouterLink>
      </Link>
    </>
  );
}
