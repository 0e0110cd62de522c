export const sql = `SELECT person_id FROM volunteers_v_candidate`;
