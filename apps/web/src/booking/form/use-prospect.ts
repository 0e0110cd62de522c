import { useEffect, useState } from 'react';
import type { BookingRequestInput } from '../../gql/graphql.js';
import type { DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import type { Problem } from '../../graphql/problem.js';
import { useData } from '../../graphql/use-data.js';
import { useCentre } from '../../session/centre.js';
import '../clash.js';

/** What comes of a request, before anything is sent. */
const prospectQuery = graphql(`
  query BookingProspect($centreId: ID!, $request: BookingRequestInput!) {
    clashesOfRequest(centreId: $centreId, request: $request) {
      problem
      decidedByCentre
      slots {
        start
        end
      }
      clashes {
        planned
        ...ShownClash
      }
    }
  }
`);

/** Typing is asked about when it pauses for so many milliseconds. */
const PAUSE_MS = 250;

/** What would come of what stands in the form. */
export interface Prospect {
  /** The answer to what stands in the form now; null while it is not known. */
  readonly answer: DocumentType<typeof prospectQuery>['clashesOfRequest'] | null;
  /** The request that it is the answer to, as JSON. */
  readonly asked: string;
  readonly checking: boolean;
  readonly problem: Problem | null;
  again(): void;
}

/** Asks for every clash while the form is filled in. @param request null while rooms or times are not known */
export function useProspect(request: BookingRequestInput | null): Prospect {
  const { id: centreId } = useCentre();
  // What it is for changes nothing about what is free.
  const said = request ? JSON.stringify({ ...request, purpose: '–', permitTicks: [], remind: null }) : '';
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(said), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const variables = { centreId, request: JSON.parse(asked || '{}') as BookingRequestInput };
  const { data, isOlder, problem, again } = useData(prospectQuery, variables, { pause: asked === '' });
  const [answered, setAnswered] = useState({ asked: '', answer: data });
  useEffect(() => {
    if (data && !isOlder) setAnswered({ asked, answer: data });
  }, [asked, data, isOlder]);
  const current = said !== '' && answered.asked === said ? (answered.answer?.clashesOfRequest ?? null) : null;
  return { answer: current, asked: said, checking: said !== '' && !current && !problem, problem, again };
}
