export const sql = `CREATE TABLE needs_need (id uuid PRIMARY KEY, centre_id uuid REFERENCES centres_centre (id))`;
