const id = '$1';

export const sql = `SELECT name FROM needs_need WHERE id = ${id} AND EXISTS (SELECT 1 FROM people_person)`;
