/**
 * Saves a table as a file that spreadsheets open: with semicolons, as Norwegian ones want it, a mark of its encoding for
 * æ, ø and å, and no cell that would be run as a formula.
 */
export async function saveAsCsv(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', escapeFormulae: true },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
