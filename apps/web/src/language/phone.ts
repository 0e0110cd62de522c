/** A phone number as it is read aloud: «900 12 345» for a Norwegian mobile, «22 12 34 56» for others, foreign ones as they are. */
export function shownPhone(e164: string): string {
  const [, ...mobile] = /^\+47([49]\d{2})(\d{2})(\d{3})$/.exec(e164) ?? [];
  const [, ...other] = /^\+47(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164) ?? [];
  const parts = mobile.length > 0 ? mobile : other;
  return parts.length > 0 ? parts.join(' ') : e164;
}
