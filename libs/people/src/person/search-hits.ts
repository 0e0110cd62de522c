/** The most that each way of searching gives: whoever types goes on typing when it is not among them. */
const MOST = 200;

/**
 * How far a name may be from what was typed, of 1 (pg_trgm's word similarity, turned around). At 0.6 «Svenson» finds
 * Svendsen (0.5), «mohamed» Mohammed (0.3) and «cathrine berg» Katrine Berg (0.43).
 */
const FARTHEST = 0.6;

/** Fewer digits than this are found in half of all numbers. */
const FEWEST_DIGITS = 3;

/**
 * SQL for those whom `typed` may mean, as rows of id, name and distance, three ways at once, each within the centre. (Only
 * the second goes by likeness through its index: row-level security lets no other condition before its own.)
 * - the name holds what was typed (0 when it begins with it, else 1): also in alphabets that have no trigrams here
 * - the name is like it, whatever the accents and the order of the names (from 1 to 1.6)
 * - a phone number holds its digits (0); `0047` and `+47` may be typed or left out
 * @param allowed the policy's condition over the alias `p`
 * @param typed not empty; trimmed, with single spaces
 * @param params the statement's parameters, to which more are added
 */
export function searchHits(allowed: string, typed: string, params: unknown[]): string {
  const parameter = (value: string | null) => `$${params.push(value)}::text`;
  const plain = `platform_plain(${parameter(typed)})`;
  const escaped = typed.replace(/[\\%_]/g, '\\$&');
  const begins = `p.plain_name LIKE platform_plain(${parameter(`${escaped}%`)})`;
  // One or two letters are somewhere in nearly every name.
  const holds = `p.plain_name LIKE platform_plain(${parameter(`${typed.length < 3 ? '' : '%'}${escaped}%`)})`;
  const digits = digitsOf(typed);
  const number = parameter(digits === null ? null : `%${digits}%`);
  return `
    SELECT id, name, min(distance) AS distance FROM (
      (SELECT p.id, p.name, CASE WHEN ${begins} THEN 0 ELSE 1 END AS distance
       FROM people_person p WHERE ${allowed} AND p.erased_at IS NULL AND ${holds} ORDER BY 3, p.name, p.id LIMIT ${MOST})
      UNION ALL
      (SELECT id, name, 1 + far FROM (
         SELECT p.id, p.name, platform_plain(p.name) <->> ${plain} AS far
         FROM people_person p WHERE ${allowed} AND p.erased_at IS NULL ORDER BY platform_plain(p.name) <->> ${plain} LIMIT ${MOST}) AS near
       WHERE far <= ${FARTHEST})
      UNION ALL
      (SELECT p.id, p.name, 0 FROM people_contact_point c JOIN people_person p ON p.id = c.person_id
       WHERE ${allowed} AND c.centre_id = p.centre_id AND c.kind = 'phone' AND c.value LIKE ${number} ORDER BY p.id LIMIT ${MOST})
    ) AS found GROUP BY id, name`;
}

/** The digits of a phone number as it would stand in E.164; null when what was typed is no part of a number. */
export function digitsOf(typed: string): string | null {
  if (/[^\d\s+().-]/.test(typed)) return null;
  const digits = typed.replace(/\D/g, '').replace(/^00/, '');
  return digits.length < FEWEST_DIGITS ? null : digits;
}
