/** The id of a field's input, from its path in the form. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
