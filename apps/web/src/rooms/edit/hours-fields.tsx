import { Button, Field, Input, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { fieldId } from '../../forms/field-id.js';
import type { SaveRoomInput } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { RoomErrors } from './room-errors.js';
import { editRoomWords } from './words.js';

type Opening = SaveRoomInput['openings'][number];
type Season = SaveRoomInput['seasons'][number];

const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** A Monday, the first of its month, and the days after it: only the name of the day is read from them. */
const dayNamed = (weekday: number) => `2024-01-0${weekday}`;

/** A field in a row, with what is wrong with it below. */
function RowField({
  path,
  errors,
  label,
  ...input
}: {
  /** In the form. */
  readonly path: string;
  readonly errors: RoomErrors;
  readonly label: string;
} & Omit<ComponentProps<typeof Input>, 'id'>) {
  const error = errors[path];
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Input id={fieldId(path)} aria-invalid={error ? true : undefined} {...input} />
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

/** The times of a week, one to a row. */
export function OpeningRows({
  path,
  errors,
  openings,
  change,
}: {
  /** Where these times are in the form. */
  readonly path: string;
  readonly errors: RoomErrors;
  readonly openings: readonly Opening[];
  readonly change: (openings: Opening[]) => void;
}) {
  const t = useWords(editRoomWords);
  const format = useFormat();
  const put = (at: number, part: Partial<Opening>) =>
    change(openings.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const last = openings.at(-1);
  const next = { weekday: last ? (last.weekday % 7) + 1 : 1, from: last?.from ?? '08:00', to: last?.to ?? '22:00' };
  return (
    <>
      {openings.map((opening, at) => {
        const name = format.weekday(dayNamed(opening.weekday));
        return (
          // Rows have no name of their own, and are told apart by their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} className="rooms-choose">
            <Field data-size="sm">
              <Label>{t('weekday')}</Label>
              <Select value={opening.weekday} onChange={(event) => put(at, { weekday: Number(event.target.value) })}>
                {weekdays.map((weekday) => (
                  <option key={weekday} value={weekday}>
                    {format.weekday(dayNamed(weekday))}
                  </option>
                ))}
              </Select>
            </Field>
            {(['from', 'to'] as const).map((end) => (
              <RowField
                key={end}
                path={`${path}.${at}.${end}`}
                errors={errors}
                label={t(end)}
                value={opening[end]}
                inputMode="numeric"
                onChange={(event) => put(at, { [end]: event.target.value })}
              />
            ))}
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeWhat', { what: `${name} ${opening.from}–${opening.to}` })}
              onClick={() => change(openings.filter((_, index) => index !== at))}
            >
              {t('remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => change([...openings, next])}>
          {t('addHours')}
        </Button>
      </div>
    </>
  );
}

/** Days on which other hours hold, each with its own week. */
export function SeasonRows({
  errors,
  seasons,
  change,
}: {
  readonly errors: RoomErrors;
  readonly seasons: readonly Season[];
  readonly change: (seasons: Season[]) => void;
}) {
  const t = useWords(editRoomWords);
  const put = (at: number, part: Partial<Season>) =>
    change(seasons.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {seasons.map((season, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <fieldset key={at} className="card">
          <legend>{[season.from, season.to].filter(Boolean).join(' – ')}</legend>
          <div className="rooms-choose">
            <RowField
              path={`seasons.${at}.from`}
              errors={errors}
              label={t('firstDay')}
              type="date"
              value={season.from}
              onChange={(event) => put(at, { from: event.target.value })}
            />
            <RowField
              path={`seasons.${at}.to`}
              errors={errors}
              label={t('lastDay')}
              type="date"
              value={season.to}
              onChange={(event) => put(at, { to: event.target.value })}
            />
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeWhat', { what: `${season.from} – ${season.to}` })}
              onClick={() => change(seasons.filter((_, index) => index !== at))}
            >
              {t('remove')}
            </Button>
          </div>
          <OpeningRows
            path={`seasons.${at}.openings`}
            errors={errors}
            openings={season.openings}
            change={(openings) => put(at, { openings })}
          />
        </fieldset>
      ))}
      <div>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => change([...seasons, { from: '', to: '', openings: [] }])}
        >
          {t('addSeason')}
        </Button>
      </div>
    </>
  );
}
