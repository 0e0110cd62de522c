import { Button, Textfield } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import './room-use.css';
import { saveAsCsv } from './save-as-csv.js';
import { HoursTable, UseTable } from './use-tables.js';
import { roomUseWords } from './words.js';

const route = getRouteApi('/c/$centre/rooms/use');

const roomUseQuery = graphql(`
  query RoomUse($centreId: ID!, $from: String!, $to: String!) {
    roomUse(centreId: $centreId, from: $from, to: $to) {
      total {
        ...Use
      }
      rooms {
        roomId
        ...UseOfRoom
      }
      associations {
        ...UseOfAssociation
      }
      hours {
        weekday
        hour
        minutes
      }
    }
  }
`);

/** How rooms were used in a period, in tables and as a spreadsheet. */
export function RoomUsePage() {
  const t = useWords(roomUseWords);
  const atTheDesk = useAtTheDesk();
  return <Page title={t('title')}>{atTheDesk ? <RoomUse /> : <Empty title={t('notYours')} />}</Page>;
}

const localDate = /^\d{4}-\d\d-\d\d$/;

function RoomUse() {
  const t = useWords(roomUseWords);
  const { id: centreId } = useCentre();
  const today = useFormat().localDate(useNow());
  const search = route.useSearch();
  const given = (text: string | undefined, usual: string) => (text && localDate.test(text) ? text : usual);
  const period = { from: given(search.from, `${today.slice(0, 4)}-01-01`), to: given(search.to, today) };
  const { data, waiting, problem, again } = useData(roomUseQuery, { centreId, ...period });
  const use = data?.roomUse;
  return (
    <>
      <p>{t('lead')}</p>
      <PeriodForm key={`${period.from}–${period.to}`} period={period} />
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {use && use.rooms.length === 0 && <Empty title={t('nothing')} />}
      {use && use.rooms.length > 0 && (
        <>
          <UseTable caption={t('byRoom')} rooms={use.rooms} total={use.total} onSave={saveAsCsv} />
          <UseTable caption={t('byAssociation')} associations={use.associations} onSave={saveAsCsv} />
          <HoursTable hours={use.hours} onSave={saveAsCsv} />
        </>
      )}
    </>
  );
}

function PeriodForm({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const t = useWords(roomUseWords);
  const navigate = route.useNavigate();
  const [{ from, to }, setPeriod] = useState(period);
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (from <= to) void navigate({ search: { from, to } });
  };
  return (
    <form className="room-use-period" onSubmit={show}>
      <Textfield
        label={t('from')}
        type="date"
        value={from}
        onChange={({ target }) => setPeriod({ from: target.value, to })}
      />
      <Textfield
        label={t('to')}
        type="date"
        value={to}
        onChange={({ target }) => setPeriod({ from, to: target.value })}
      />
      <Button type="submit" variant="secondary">
        {t('show')}
      </Button>
    </form>
  );
}
