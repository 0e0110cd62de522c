import { Button, Field, Input, Label, ToggleGroup } from '@digdir/designsystemet-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { timeAfter } from '../../booking/form/booking-values.js';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { useShortcut } from '../../shell/shortcuts.js';
import '../rooms.css';
import { useRoomRights } from '../room-rights.js';
import type { Target } from './clashes.js';
import { dayAfter, isDay, mondayOf } from './floating.js';
import { RefusedNote } from './refused-note.js';
import { RoomsTable } from './rooms-table.js';
import { roomsTimelineQuery } from './timeline-query.js';
import { useMove } from './use-move.js';
import { useNarrow } from './use-narrow.js';
import { timelineWords } from './words.js';

const route = getRouteApi('/c/$centre/rooms');
const RoomsCalendar = lazy(() => import('./rooms-calendar.js').then((made) => ({ default: made.RoomsCalendar })));

/** All rooms for a day or a week, as a calendar in which bookings are dragged or as a table that says the same. */
export function RoomsPage() {
  const t = useWords(timelineWords);
  const format = useFormat();
  const now = useNow();
  const { id: centreId, slug } = useCentre();
  const announce = useAnnounce();
  const { runs } = useRoomRights();
  const { day: given, span = 'day', view: chosen } = route.useSearch();
  // Hours are drawn wide: a phone begins with the table, and has nothing else for a week.
  const narrow = useNarrow();
  const tableOnly = narrow && span === 'week';
  const view = tableOnly ? 'table' : (chosen ?? (narrow ? 'table' : 'calendar'));
  const navigate = route.useNavigate();
  const today = format.localDate(now);
  const day = given && isDay(given) ? given : today;
  const from = span === 'week' ? mondayOf(day) : day;
  const to = span === 'week' ? dayAfter(from, 6) : day;
  const { data, waiting, problem, again } = useData(roomsTimelineQuery, { centreId, from, to });
  const { move, problem: moveProblem, refused, forget } = useMove();

  const show = (next: { day?: string; span?: 'day' | 'week'; view?: 'calendar' | 'table' }) => {
    forget();
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true });
  };
  const step = (direction: 1 | -1) => show({ day: dayAfter(from, direction * (span === 'week' ? 7 : 1)) });
  useShortcut('[', t('earlierKey'), () => step(-1));
  useShortcut(']', t('laterKey'), () => step(1));
  useShortcut('b', t('tableKey'), () => show({ view: view === 'table' ? 'calendar' : 'table' }));
  const moveAndSay = async (target: Target) => {
    const done = await move(target);
    if (done) announce(t('moved'));
    return done;
  };

  // Where a tap in the calendar leads: for those who run the centre.
  const leads = {
    open: (booking: string) => {
      if (runs) void navigate({ to: '/c/$centre/bookings/$booking', params: { centre: slug, booking } });
    },
    book: (room: string, start: string) => {
      const [startDay = '', startTime = ''] = start.split('T');
      const time = { day: startDay, from: startTime, to: timeAfter(startTime, 120) };
      if (runs) void navigate({ to: '/c/$centre/bookings/new', params: { centre: slug }, search: { room, ...time } });
    },
  };
  const rooms = data?.roomsTimeline ?? [];
  return (
    <Page title={t('title')} actions={<RoomsActions runs={runs} day={from} />}>
      <div className="rooms-choose">
        <div className="button-row">
          <Button variant="secondary" data-size="sm" onClick={() => step(-1)} aria-keyshortcuts="[">
            {t('earlier')}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={() => show({ day: today })}>
            {t('today')}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={() => step(1)} aria-keyshortcuts="]">
            {t('later')}
          </Button>
        </div>
        <Field data-size="sm">
          <Label>{t('chooseDay')}</Label>
          <Input
            type="date"
            value={day}
            onChange={(event) => isDay(event.target.value) && show({ day: event.target.value })}
          />
        </Field>
        <ToggleGroup
          value={span}
          onChange={(next) => show({ span: next as 'day' | 'week' })}
          aria-label={t('span')}
          data-size="sm"
        >
          <ToggleGroup.Item value="day">{t('day')}</ToggleGroup.Item>
          <ToggleGroup.Item value="week">{t('week')}</ToggleGroup.Item>
        </ToggleGroup>
        {!tableOnly && (
          <ToggleGroup
            value={view}
            onChange={(next) => show({ view: next as 'calendar' | 'table' })}
            aria-label={t('view')}
            data-size="sm"
          >
            <ToggleGroup.Item value="calendar">{t('calendar')}</ToggleGroup.Item>
            <ToggleGroup.Item value="table">{t('table')}</ToggleGroup.Item>
          </ToggleGroup>
        )}
      </div>
      <h2 className="ds-heading" data-size="xs">
        {span === 'week' ? `${format.day(from)} – ${format.day(to)}` : format.day(from)}
      </h2>
      <ProblemNote problem={problem ?? moveProblem} again={again} />
      {refused && <RefusedNote refused={refused} move={(target) => void moveAndSay(target)} />}
      {waiting && <Progress />}
      {data && rooms.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneHelp')}</p>
        </Empty>
      )}
      {rooms.length > 0 && view === 'calendar' && (
        <Suspense fallback={<Progress />}>
          {runs && <p className="quiet">{t('dragHelp')}</p>}
          <RoomsCalendar rooms={rooms} from={from} span={span} movable={runs} move={moveAndSay} {...leads} />
          <p className="quiet">{t('key')}</p>
        </Suspense>
      )}
      {rooms.length > 0 && view === 'table' && (
        <RoomsTable rooms={rooms} span={span} movable={runs} move={moveAndSay} />
      )}
    </Page>
  );
}

/** Where else one goes from here. */
function RoomsActions({ runs, day }: { readonly runs: boolean; readonly day: string }) {
  const t = useWords(timelineWords);
  const { slug } = useCentre();
  const { leads } = useRoomRights();
  const params = { centre: slug };
  const findRoom = (
    <Link to="/c/$centre/rooms/find" params={params}>
      {t('find')}
    </Link>
  );
  if (!runs) return findRoom;
  return (
    <>
      <Link to="/c/$centre/rooms/applications" params={params} className="button-link">
        {t('applications')}
      </Link>
      <Link to="/c/$centre/rooms/overrule" params={params}>
        {t('overrule')}
      </Link>
      {findRoom}
      <Link to="/c/$centre/keys" params={params}>
        {t('keys')}
      </Link>
      <Link to="/c/$centre/rooms/follow-up" params={params}>
        {t('followUp')}
      </Link>
      <Link to="/c/$centre/rooms/use" params={params}>
        {t('use')}
      </Link>
      {leads && (
        <Link to="/c/$centre/rooms/edit" params={params}>
          {t('newRoom')}
        </Link>
      )}
      <a href={`/${slug}/lokaler/uke?fra=${day}`}>{t('weekPlan')}</a>
      <a href={`/${slug}/skjerm`}>{t('screen')}</a>
      <a href={`/${slug}/lokaler/bookinger.csv?fra=${day}`}>{t('csv')}</a>
    </>
  );
}
