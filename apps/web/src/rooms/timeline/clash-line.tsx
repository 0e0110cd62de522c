import { useWords } from '../../language/words.js';
import type { ShownDate } from './clashes.js';
import { timelineWords } from './words.js';

/** What a date would clash with where it is being moved to; empty, and read by nobody, where there is nothing. */
export function ClashLine({ clash }: { readonly clash: ShownDate | null | undefined }) {
  const t = useWords(timelineWords);
  const span = clash && `${clash.start.slice(11)}–${clash.end.slice(11)}`;
  return (
    <p className="room-clash" role="status" data-shown={clash ? true : undefined}>
      {clash &&
        span &&
        (clash.status === 'BLOCKED'
          ? t('clashingClosed', { why: clash.purpose ?? '', span })
          : t('clashing', { who: clash.association ?? clash.purpose ?? t('nobody'), span }))}
    </p>
  );
}
