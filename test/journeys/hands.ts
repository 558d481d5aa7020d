import type { Locator, Page } from 'playwright-core';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import type { World } from './world';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';

/** The page in front; those one came from stay in the document behind it. */
export const front = (page: Page): Locator => page.locator('.taro_page:not(.taro_page_shade)');

export const says = (page: Page, text: string | RegExp): Promise<void> => front(page).getByText(text).first().waitFor();

export const tap = (page: Page, name: string | RegExp): Promise<void> => front(page).getByRole('button', { name, exact: true }).click();

/** One of the options of a question, by its words. */
export const pick = (page: Page, option: string): Promise<void> => front(page).getByText(option, { exact: true }).click();

/** The button inside the sheet that is open. */
export const agree = (page: Page, name: string): Promise<void> => front(page).getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** 审核、签发: the sheet is confirmed with the 签批密码 of a local run. */
export async function approve(page: Page, name: string): Promise<void> {
  await front(page).getByRole('dialog').getByLabel('签批密码').fill(LOCAL_PIN);
  await agree(page, name);
}

/** 保密审查: nothing is touched. */
export const nothingTouched = (page: Page): Promise<void> => front(page).getByRole('dialog').getByText('都不涉及', { exact: true }).click();

/** Whether somebody really sees it: inside the screen, under nothing else, from its first line to its last. */
export const isSeen = (part: Locator): Promise<boolean> => part.evaluate((element) => {
  const { left, top, bottom, width } = element.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) => {
    const on = document.elementFromPoint(left + Math.min(width / 2, 40), y);
    return on !== null && (element.contains(on) || on.contains(element));
  });
});

/** What went wrong, with what stood on the phone then: a journey that fails once in a hundred times is known by it. */
export async function onScreen(page: Page, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const seen = await page.locator('.taro_page').allInnerTexts().catch(() => ['（看不到页面）']);
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n手机上：${seen.join('\n———\n')}`, { cause: error });
  }
}

/** A phone in the hand of somebody, opened at a place; waits no longer than a person would. */
export async function phoneOf(world: World, persona: PersonaKey, route: string, options = {}): Promise<Page> {
  const page = await world.newPhone(persona, route, options);
  page.setDefaultTimeout(15_000);
  return page;
}

export const CASE = (id: string): string => `/packages/staff/case/index?id=${id}`;
export const WIZARD = (id: string): string => `/packages/staff/wizard/index?id=${id}`;
export const DECIDE = (id: string): string => `/packages/staff/decide/index?id=${id}`;
export const TODAY = '/packages/staff/workbench/index';
export const TABLE = '/packages/annual/table/index';
