import { useWords } from '../language/words.js';
import type { LocalWhen } from '../needs/when-words/reading.js';
import { callRestWords } from './rest-words.js';

/** The dates and times of what was understood, to be put right. */
export function WhenCorrection({
  when,
  change,
}: {
  readonly when: LocalWhen;
  readonly change: (when: LocalWhen) => void;
}) {
  const t = useWords(callRestWords);
  const minutes = (
    <Part
      label={t('minutes')}
      type="number"
      value={String(when.minutes ?? '')}
      set={(value) => change({ ...when, minutes: Number(value) })}
    />
  );
  return (
    <fieldset className="when-parts">
      <legend className="ds-sr-only">{t('correct')}</legend>
      {when.kind === 'fixed' && (
        <>
          <Part label={t('date')} type="date" value={when.date} set={(date) => change({ ...when, date })} />
          <Part label={t('time')} type="time" value={when.time} set={(time) => change({ ...when, time })} />
        </>
      )}
      {when.kind === 'window' && (
        <>
          <Part
            label={t('fromDate')}
            type="date"
            value={when.fromDate}
            set={(fromDate) => change({ ...when, fromDate })}
          />
          <Part
            label={t('fromTime')}
            type="time"
            value={when.fromTime}
            set={(fromTime) => change({ ...when, fromTime })}
          />
          <Part label={t('toDate')} type="date" value={when.toDate} set={(toDate) => change({ ...when, toDate })} />
          <Part label={t('toTime')} type="time" value={when.toTime} set={(toTime) => change({ ...when, toTime })} />
        </>
      )}
      {when.kind === 'series' && (
        <>
          <Part
            label={t('firstDate')}
            type="date"
            value={when.startDate}
            set={(startDate) => change({ ...when, startDate })}
          />
          <Part
            label={t('time')}
            type="time"
            value={when.startTime}
            set={(startTime) => change({ ...when, startTime })}
          />
          <Part
            label={t('untilDate')}
            type="date"
            value={when.untilDate ?? ''}
            set={(untilDate) => change({ ...when, untilDate })}
          />
        </>
      )}
      {minutes}
    </fieldset>
  );
}

function Part({
  label,
  type,
  value,
  set,
}: {
  readonly label: string;
  readonly type: 'date' | 'time' | 'number';
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <label className="when-part">
      {label}
      <input
        className="ds-input"
        type={type}
        min={type === 'number' ? 5 : undefined}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}
