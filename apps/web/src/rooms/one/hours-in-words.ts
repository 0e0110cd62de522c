/** A time of the week at which a room is open. */
interface OpeningTime {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Any Monday: only the day of the week is read from it. */
const monday = Date.UTC(2026, 0, 5);

/** «mandag–fredag 08:00–22:00, lørdag 10:00–18:00»: days in a row with the same hours are told as one. */
export function hoursInWords(openings: readonly OpeningTime[], weekday: (localDate: string) => string): string {
  const name = (day: number) => weekday(new Date(monday + (day - 1) * 86_400_000).toISOString().slice(0, 10));
  const hoursOf = (day: number) =>
    openings
      .filter((one) => one.weekday === day)
      .map(({ from, to }) => `${from}–${to}`)
      .join(', ');
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const hours = hoursOf(day);
    const before = runs.at(-1);
    if (hours && before?.last === day - 1 && before.hours === hours) before.last = day;
    else if (hours) runs.push({ first: day, last: day, hours });
  }
  return runs
    .map(({ first, last, hours }) => `${name(first)}${last > first ? `–${name(last)}` : ''} ${hours}`)
    .join(', ');
}
