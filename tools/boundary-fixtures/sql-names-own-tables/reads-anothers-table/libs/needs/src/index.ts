export const sql = `SELECT name FROM people_person WHERE id = $1`;
