/** Hours a week as they are typed, «2», «2,5» or «1.5»: in minutes. Nothing typed is no limit; undefined is no number. */
export function minutesIn(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return undefined;
  const minutes = Math.round(Number(text) * 60);
  return minutes <= 7 * 24 * 60 ? minutes : undefined;
}

/** Minutes a week as hours to be typed on: `2,5`. */
export function hoursOf(minutes: number | null | undefined): string {
  return minutes === null || minutes === undefined
    ? ''
    : String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
}
