import pg from 'pg';

/** Counts the SQL statements that this process sends while the function runs. Nothing else may use the database then. */
export async function countStatements<T>(fn: () => Promise<T>): Promise<{ statements: string[]; result: T }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string })?.text));
    return original.apply(this, args);
  };
  try {
    return { result: await fn(), statements };
  } finally {
    prototype.query = original;
  }
}
