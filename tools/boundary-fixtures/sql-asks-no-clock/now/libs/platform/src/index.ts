export const sql = `SELECT 1 FROM platform_outbox WHERE occurred_at < now()`;
