import { Alert, Button } from '@digdir/designsystemet-react';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { timelineWords } from '../timeline/words.js';
import { type Clash, datesInTheWay, stopping } from './in-the-way.js';
import { overruleWords } from './words.js';

/**
 * What is in the way of something that repeats, date by date: who has to give way, or why it cannot be. Each date can be
 * left as it is, and all that cannot be had in one go.
 */
export function DatesInTheWay({
  clashes,
  what,
  bumps,
  leave,
}: {
  readonly clashes: readonly Clash[];
  readonly what: 'block' | 'bump';
  readonly bumps: boolean;
  readonly leave: (planned: readonly string[]) => void;
}) {
  const t = useWords(overruleWords);
  const say = useWords(timelineWords);
  const format = useFormat();
  const lines = clashes.map((clash) => {
    const bookings = datesInTheWay([clash]);
    const reasons = stopping([clash], what, bumps).flatMap((one) => one.reasons);
    const said = bookings.map(({ who, what: purpose, fixed, dates }) => {
      const when = format.list(dates.map(({ start, end }) => format.span(start, end)));
      return `${t('gives', { who: who ?? t('somebody'), what: purpose, when })}${fixed ? ` (${t('stays')})` : ''}`;
    });
    return {
      ...{ planned: clash.planned, day: format.day(clash.date) },
      words: [said.join('; '), ...reasons.map((reason) => say(reason))].filter(Boolean).join('. '),
      cannot: reasons.length > 0 || bookings.some(({ fixed, dates }) => dates.length > 0 && (fixed || !bumps)),
    };
  });
  const stuck = lines.filter(({ cannot }) => cannot);
  return (
    <>
      {stuck.length > 0 && (
        <Alert data-color="warning">
          <p>{t('stuck', { count: stuck.length })}</p>
          {stuck.length > 1 && (
            <Button type="button" variant="secondary" onClick={() => leave(stuck.map(({ planned }) => planned))}>
              {t('leaveStuck')}
            </Button>
          )}
        </Alert>
      )}
      <ul className="overrule-dates">
        {lines.map(({ planned, day, words }) => (
          <li key={planned}>
            <span>{`${day}: ${words}`}</span>
            <Button
              type="button"
              variant="tertiary"
              aria-label={t('leaveDay', { day })}
              onClick={() => leave([planned])}
            >
              {t('leave')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The dates that are left as they are; each can be taken after all. */
export function DatesLeft({
  planned,
  take,
}: {
  readonly planned: readonly string[];
  readonly take: (day: string) => void;
}) {
  const t = useWords(overruleWords);
  const format = useFormat();
  if (planned.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('left', { count: planned.length })}</strong>
      </p>
      <ul className="overrule-dates">
        {planned.map((day) => (
          <li key={day}>
            <span>{format.day(day)}</span>
            <Button
              type="button"
              variant="tertiary"
              aria-label={t('takeDay', { day: format.day(day) })}
              onClick={() => take(day)}
            >
              {t('take')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
