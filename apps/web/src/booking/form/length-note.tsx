import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { minutesBetween } from './booking-values.js';
import { bookingFormWords } from './form-words.js';

/** How long it is from one time on the clock (`18:00`) to another, and that it goes on into the next day; else nothing. */
export function LengthNote({ from, to }: { readonly from: string; readonly to: string }) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const minutes = minutesBetween(from, to);
  if (minutes === null) return null;
  const length = format.minutes(minutes);
  return <p className="quiet">{to > from ? t('lasts', { length }) : t('overnight', { length })}</p>;
}
