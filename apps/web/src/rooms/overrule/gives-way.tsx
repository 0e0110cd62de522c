import { Alert } from '@digdir/designsystemet-react';
import { whenInWords } from '../../booking/when-in-words.js';
import type { InTheWayQuery } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { timelineWords } from '../timeline/words.js';
import { DatesInTheWay } from './dates-in-the-way.js';
import { type Clash, datesInTheWay, type GivingWay, stopping } from './in-the-way.js';
import { overruleWords } from './words.js';

/**
 * Who has to give way, with just the dates that do; and what cannot, so that nothing comes of it. Of what repeats it is
 * said date by date, and each date can be left as it is.
 */
export function GivesWay({
  prospect: { clashes, slots },
  what,
  bumps,
  leave,
}: {
  readonly prospect: InTheWayQuery['clashesOfRequest'];
  readonly what: 'block' | 'bump';
  readonly bumps: boolean;
  /** Leaves these dates by the rule as they are; null of what is once. */
  readonly leave: ((planned: readonly string[]) => void) | null;
}) {
  const t = useWords(overruleWords);
  const format = useFormat();
  const bookings = datesInTheWay(clashes);
  const [fixed, others] = [bookings.filter(({ fixed: stays }) => stays), bookings.filter((one) => !one.fixed)];
  const count = others.reduce((sum, { dates }) => sum + dates.length, 0);
  if (leave && clashes.length > 0) {
    return (
      <>
        <p>{t('dates', { count: slots.length })}</p>
        {count > 0 && (
          <p>
            <strong>{t(bumps ? 'preview' : 'booked', { count })}</strong> {bumps && t('told')}
          </p>
        )}
        <DatesInTheWay clashes={clashes} what={what} bumps={bumps} leave={leave} />
      </>
    );
  }
  return (
    <>
      {slots.length > 1 && <p>{t('dates', { count: slots.length })}</p>}
      {count > 0 ? (
        <>
          <p>
            <strong>{t(bumps ? 'preview' : 'booked', { count })}</strong>
          </p>
          <InTheWay bookings={others} />
          {bumps && <p className="quiet">{t('told')}</p>}
        </>
      ) : (
        fixed.length === 0 && <p>{t('nobody')}</p>
      )}
      {fixed.length > 0 && (
        <Alert data-color="warning">
          <p>{t('cannot')}</p>
          <InTheWay bookings={fixed} />
        </Alert>
      )}
      <Stops clashes={stopping(clashes, what, bumps)} when={(clash) => format.day(clash.date)} />
    </>
  );
}

function InTheWay({ bookings }: { readonly bookings: readonly GivingWay[] }) {
  const t = useWords(overruleWords);
  const format = useFormat();
  return (
    <ul>
      {bookings.map(({ id, who, what, dates }) => (
        <li key={id}>
          {t('gives', {
            who: who ?? t('somebody'),
            what,
            when: format.list(dates.map(({ start, end }) => whenInWords(format, start, end))),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Dates on which the room's own rules, or the request itself, are in the way. */
function Stops({ clashes, when }: { readonly clashes: readonly Clash[]; readonly when: (clash: Clash) => string }) {
  const say = useWords(timelineWords);
  if (clashes.length === 0) return null;
  return (
    <Alert data-color="warning">
      <ul>
        {clashes.map((clash) => (
          <li key={clash.planned}>{`${when(clash)}: ${clash.reasons.map((reason) => say(reason)).join(' ')}`}</li>
        ))}
      </ul>
    </Alert>
  );
}
