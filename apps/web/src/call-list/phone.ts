/** A phone number as it is read aloud: «900 12 345» for a Norwegian one, else as it is. */
export function shownPhone(e164: string): string {
  const norwegian = /^\+47(\d{3})(\d{2})(\d{3})$/.exec(e164);
  return norwegian ? norwegian.slice(1).join(' ') : e164;
}
