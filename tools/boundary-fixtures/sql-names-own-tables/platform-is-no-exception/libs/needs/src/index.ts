export const sql = `DELETE FROM platform_outbox`;
