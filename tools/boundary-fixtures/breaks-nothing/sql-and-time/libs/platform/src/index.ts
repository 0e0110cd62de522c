export const sql = `UPDATE platform_outbox SET lease_until = clock_timestamp() + interval '30 s'`;
