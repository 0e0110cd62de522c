import { lazy } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Rights } from '../rights.js';
import { type Edit, EditPart } from './edit-part.js';
import { weekdayName } from './weekday-name.js';
import { volunteerWords } from './words.js';

const WeekForm = lazy(() => import('./week-form.js').then(({ WeekForm: form }) => ({ default: form })));

const weekFragment = graphql(`
  fragment VolunteerWeek on Volunteer {
    id
    weekly {
      weekday
      from
      to
    }
    exceptions {
      from
      to
      available
      fromTime
      toTime
      note
    }
  }
`);

/** When they usually can, and the days on which it is otherwise. */
export function WeekPart({
  volunteer,
  rights,
}: {
  readonly volunteer: FragmentType<typeof weekFragment>;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const today = format.localDate(useNow());
  const { id, weekly, exceptions } = unmask(weekFragment, volunteer);
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => weekly.some(({ weekday }) => weekday === day));
  const timesOn = (day: number) =>
    weekly.filter(({ weekday }) => weekday === day).map(({ from, to }) => `${from}–${to}`);
  const ahead = exceptions.filter(({ to }) => to >= today);
  const edit: Edit = {
    name: 'week',
    label: t('editWeek'),
    shortcut: 'u',
    form: (close) => <WeekForm personId={id} weekly={weekly} exceptions={exceptions} own={rights.own} close={close} />,
  };
  return (
    <EditPart title={t(rights.own && !rights.runs ? 'ownWeek' : 'week')} edits={rights.offersHelp ? [edit] : []}>
      {days.length === 0 ? (
        <p className="quiet">{t(rights.own ? 'noOwnWeek' : 'noWeek')}</p>
      ) : (
        <dl className="fact-list">
          {days.map((day) => (
            <div key={day}>
              <dt>{weekdayName(format, day)}</dt>
              <dd>{format.list(timesOn(day))}</dd>
            </div>
          ))}
        </dl>
      )}
      {ahead.length > 0 && (
        <>
          <h3 className="card-title">{t('exceptions')}</h3>
          <ul className="plain-list">
            {ahead.map(({ from, to, available, fromTime, toTime, note }) => (
              <li key={`${from} ${to} ${fromTime}`}>
                <strong>{t(available ? 'free' : 'away')}</strong>{' '}
                {from === to ? format.day(from) : t('fromTo', { from: format.day(from), to: format.day(to) })}
                {(fromTime || toTime) && `, ${fromTime ?? '00:00'}–${toTime ?? '24:00'}`}
                {note && <span className="quiet">. {note}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </EditPart>
  );
}
