import type { Page } from 'playwright-core';
import type { Control } from './control-names.js';
import type { Dice } from './dice.js';
import type { Eyes } from './eyes.js';
import { somethingFor } from './texts.js';

/** How a control was used; null when it was gone before it could be. */
export interface Used {
  readonly what: string;
  /** What lay upon it. */
  readonly covered: string | null;
}

/** Uses a control of the last look as its kind is used: with the mouse, and writing with the keyboard. */
export async function useControl(
  page: Page,
  eyes: Eyes,
  index: number,
  control: Control,
  dice: Dice,
): Promise<Used | null> {
  const aim = await eyes.aim(index);
  if (!aim) return null;
  const { covered } = aim;
  if (control.role === 'select') return { what: await choose(eyes, index, dice), covered };
  if (covered) {
    // Whoever uses the keyboard comes to it all the same.
    await (await eyes.element(index))?.focus();
    await page.keyboard.press(control.role === 'checkbox' || control.role === 'radio' ? 'Space' : 'Enter');
    return { what: 'by keyboard, for it is covered', covered };
  }
  await page.mouse.click(aim.x, aim.y);
  const writes = /^(textbox|combobox|textarea|searchbox|spinbutton)$/.test(control.role);
  return { what: writes ? await write(page, eyes, index, control.type, dice) : 'clicked', covered };
}

async function choose(eyes: Eyes, index: number, dice: Dice): Promise<string> {
  const select = await eyes.element(index);
  const options = await select?.$$('option');
  if (!options?.length) return 'nothing to choose';
  const chosen = Math.floor(dice.number() * options.length);
  await select?.selectOption({ index: chosen }, { timeout: 2_000 });
  return `chose option ${chosen}`;
}

async function write(page: Page, eyes: Eyes, index: number, type: string, dice: Dice): Promise<string> {
  const text = somethingFor(type, dice);
  if (/^(date|time|datetime-local|month)$/.test(type)) {
    await (await eyes.element(index))?.fill(text, { timeout: 2_000 });
    return `filled in ${text}`;
  }
  await page.keyboard.press('Control+a');
  if (text === '') await page.keyboard.press('Delete');
  else if (text.length < 15 && dice.happens(0.3)) await page.keyboard.type(text);
  else await page.keyboard.insertText(text);
  const after = dice.weighted(['', 'Enter', 'Control+Enter', 'ArrowDown', 'Tab'], (key) => (key === '' ? 3 : 1));
  if (after) await page.keyboard.press(after);
  return `wrote «${text.slice(0, 40)}»${after && `, ${after}`}`;
}
