import type { ReactNode } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useRights } from '../rights.js';
import { PathPart } from './path-part.js';

const ownApplicationQuery = graphql(`
  query OwnApplication($centreId: ID!, $personId: ID!) {
    volunteer(centreId: $centreId, personId: $personId) {
      id
      ...VolunteerPath
    }
  }
`);

/** Where it stands for somebody who has applied and is not a volunteer yet. */
export function WhereItStands({
  otherwise,
}: {
  /** For somebody who has not applied. */ readonly otherwise: ReactNode;
}) {
  const { id: centreId, person } = useCentre();
  const rights = useRights(person.id);
  const { data, waiting, problem, again } = useData(ownApplicationQuery, { centreId, personId: person.id });
  if (waiting) return null;
  if (problem && problem !== 'notFound') return <ProblemNote problem={problem} again={again} />;
  if (!data?.volunteer) return otherwise;
  return <PathPart volunteer={data.volunteer} name={person.name} rights={rights} />;
}
