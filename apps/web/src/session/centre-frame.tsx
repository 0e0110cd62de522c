import { Navigate, Outlet, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useData } from '../graphql/use-data.js';
import { ProblemNote } from '../page/problem-note.js';
import { ProblemPage } from '../page/problem-page.js';
import { Progress } from '../page/progress.js';
import { Shell } from '../shell/shell.js';
import { CentreContext } from './centre.js';
import { CentreChoice } from './centre-choice.js';
import { Live } from './live.js';
import { meQuery } from './me.js';
import { SignedOutPage } from './signed-out-page.js';

/** Everything under `/c/$centre`: who is signed in, in which centre, and the shell around the page. */
export function CentreFrame() {
  const { centre: slug } = useParams({ from: '/c/$centre' });
  const { data: answer, problem, again } = useData(meQuery, {});
  // Another language is another client: what was known stays until it answers, so that nothing jumps.
  const [data, setData] = useState(answer);
  if (answer && answer !== data) setData(answer);
  const memberships = data?.me?.memberships;
  const membership = memberships?.find(({ centre }) => centre.slug === slug);
  const current = useMemo(
    () =>
      membership && {
        ...membership.centre,
        districts: membership.centre.districts.map(({ name }) => name),
        roles: membership.roles,
        person: membership.person,
      },
    [membership],
  );
  if (!data) return problem ? <ProblemPage problem={problem} again={again} /> : <Shell waiting />;
  if (!memberships) return <SignedOutPage />;
  if (!current) return <CentreChoice wrong centres={memberships.map(({ centre }) => centre)} />;
  return (
    <CentreContext value={current}>
      <Live />
      <Shell>
        <ProblemNote problem={problem} again={again} />
        <Outlet />
      </Shell>
    </CentreContext>
  );
}

/** `/c` alone: on to the user's centre, or to the choice between them. */
export function CentreStart() {
  const { data, problem, again } = useData(meQuery, {});
  if (!data) return problem ? <ProblemPage problem={problem} again={again} /> : <Progress />;
  if (!data.me) return <SignedOutPage />;
  const centres = data.me.memberships.map(({ centre }) => centre);
  const [only] = centres;
  if (centres.length === 1 && only) return <Navigate to="/c/$centre/today" params={{ centre: only.slug }} replace />;
  return <CentreChoice wrong={false} centres={centres} />;
}
