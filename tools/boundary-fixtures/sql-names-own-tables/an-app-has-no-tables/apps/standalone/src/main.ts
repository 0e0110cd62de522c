export const sql = `SELECT 1 FROM needs_need`;
