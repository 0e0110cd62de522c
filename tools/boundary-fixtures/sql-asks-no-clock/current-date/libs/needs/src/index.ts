export const sql = `SELECT 1 FROM needs_need WHERE start_date = CURRENT_DATE`;
