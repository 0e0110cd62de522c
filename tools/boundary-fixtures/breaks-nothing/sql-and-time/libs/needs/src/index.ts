const names = `SELECT platform_plain(p.name) FROM people_v_person p JOIN needs_need n ON n.recipient_id = p.id`;
const yesterday = new Date(0);

export const used = [names, yesterday];
