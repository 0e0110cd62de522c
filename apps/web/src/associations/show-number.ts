/** Nine digits in three groups, as they are read aloud: `123 456 785`. */
export function showNumber(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
