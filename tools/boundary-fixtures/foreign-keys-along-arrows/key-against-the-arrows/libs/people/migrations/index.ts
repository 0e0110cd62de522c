export const sql = `CREATE TABLE people_helped (need_id uuid REFERENCES needs_need (id))`;
