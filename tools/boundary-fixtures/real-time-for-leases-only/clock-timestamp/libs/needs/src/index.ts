export const sql = `SELECT 1 FROM needs_need WHERE starts_at < clock_timestamp()`;
