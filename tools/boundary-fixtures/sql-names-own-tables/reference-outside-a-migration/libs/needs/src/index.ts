export const sql = `SELECT 1 REFERENCES people_person`;
