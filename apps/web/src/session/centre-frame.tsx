import { Navigate, Outlet, useLocation, useParams, useSearch } from '@tanstack/react-router';
import { type ComponentProps, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useData } from '../graphql/use-data.js';
import { useIdleLock } from '../lock/idle-lock.js';
import { screenOf } from '../lock/screen-lock.js';
import { ProblemNote } from '../page/problem-note.js';
import { ProblemPage } from '../page/problem-page.js';
import { Progress } from '../page/progress.js';
import { Shell } from '../shell/shell.js';
import { CentreContext } from './centre.js';
import { Live } from './live.js';
import { meQuery } from './me.js';
import { SignedOutPage } from './signed-out-page.js';

// Most have one centre, and never see it.
const CentreChoice = lazy(() => import('./centre-choice.js').then(({ CentreChoice: page }) => ({ default: page })));

/** Everything under `/c/$centre`: who is signed in, in which centre, and the shell around the page. */
export function CentreFrame() {
  const { centre: slug } = useParams({ from: '/c/$centre' });
  const atStart = useLocation({ select: ({ pathname }) => /^\/c\/[^/]+\/?$/.test(pathname) });
  const { data: answer, problem, again } = useData(meQuery, {});
  // Another language is another client: what was known stays until it answers, so that nothing jumps.
  const [data, setData] = useState(answer);
  if (answer && answer !== data) setData(answer);
  const memberships = data?.me?.memberships;
  useIdleLock(data?.me?.locksAfterMinutes ?? null);
  useEffect(() => screenOf(memberships?.map(({ person }) => person.id) ?? []), [memberships]);
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
  if (!current) return <Choice wrong centres={memberships.map(({ centre }) => centre)} />;
  return (
    <CentreContext value={current}>
      <Live />
      <Shell>
        <ProblemNote problem={problem} again={again} />
        {/* The centre's address alone: on to the first page. */}
        {atStart ? <Navigate to="/c/$centre/today" params={{ centre: slug }} replace /> : <Outlet />}
      </Shell>
    </CentreContext>
  );
}

/** `/c` alone: on to the user's centre, to the choice between them, or back to the page that was locked. */
export function CentreStart() {
  const { next } = useSearch({ from: '/c' });
  const { data, problem, again } = useData(meQuery, {});
  if (!data) return problem ? <ProblemPage problem={problem} again={again} /> : <Progress />;
  if (!data.me) return <SignedOutPage />;
  if (next) return <Onward to={next} />;
  const centres = data.me.memberships.map(({ centre }) => centre);
  const [only] = centres;
  if (centres.length === 1 && only) return <Navigate to="/c/$centre/today" params={{ centre: only.slug }} replace />;
  return <Choice wrong={false} centres={centres} />;
}

function Choice(props: ComponentProps<typeof CentreChoice>) {
  return (
    <Suspense fallback={<Progress />}>
      <CentreChoice {...props} />
    </Suspense>
  );
}

/** Leaves the app for a page of ours that is none of its own. */
function Onward({ to }: { readonly to: string }) {
  useEffect(() => location.replace(to), [to]);
  return <Progress />;
}
