/** Lists that are no pages, and why they cannot grow without end. A new one is a page, or is added here with its reason. */
export const listsBoundedOtherwise: Readonly<Record<string, string>> = {};
