import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import { PHONE } from './world';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What rises or fades has come to its end: halfway its colours are nobody's. What turns without end (加载) is not waited for. */
const atRest = (page: Page) => page.evaluate(async () => {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
});

/** What axe-core objects to on the page that is shown; one line each. Says nothing about the keyboard, see `tabStops`. @param only of the rules, where the rest was looked at already */
export async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE);
  await atRest(page);
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run(rules ? { runOnly: { type: 'rule', values: rules } } : {})).violations;
  }, only);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

/** By night only the colours are others. */
async function violationsByNight(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return violations(page, ['color-contrast', 'link-in-text-block']);
}

interface TabStop {
  readonly role: string;
  readonly name: string;
  /** Whether one sees where the keyboard is. */
  readonly marked: boolean;
}

/** Everything the Tab key reaches on the page that is shown, in order, as a screen reader would name it. */
async function tabStops(page: Page, most = 80): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body || element.dataset.tabbed) return undefined;
      element.dataset.tabbed = 'yes';
      const frame = element.closest('form, .field__box, .choice__option') ?? element;
      const style = [getComputedStyle(element), getComputedStyle(frame)];
      const labelled = element.getAttribute('aria-labelledby');
      const caption = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : undefined;
      return {
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        name: (element.getAttribute('aria-label') ?? (labelled ? document.getElementById(labelled)?.textContent : null) ?? caption?.textContent ?? element.textContent ?? '').trim(),
        marked: style.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-tabbed]').forEach((element) => { delete element.dataset.tabbed; }));
  return stops;
}

/** What can be pressed and is lower than a finger needs. */
async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((pixels) => [...document.querySelectorAll<HTMLElement>('#app button, #app a[href], #app input')]
    .filter((element) => element.offsetParent !== null && (element.closest('label') ?? element).getBoundingClientRect().height < pixels - 0.5)
    .map((element) => `${element.textContent || element.getAttribute('aria-label') || element.tagName} ${element.getBoundingClientRect().height}`), least);
}

/** What reaches beyond the right edge of the screen without a frame of its own to scroll in. */
export async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().right > window.innerWidth + 1
      && !element.closest('.printed, .pills, .rich-text__table'))
    .map((element) => `${element.className}: ${(element.textContent ?? '').slice(0, 30)}`));
}

/** Addresses on the web, whole or from where one is. */
const ADDRESS = /(?:https?:\/\/|(?:[\w.-]*\/)+)[\w.:/#?=&%-]*/g;

/** Names of file formats, of their units and EMS are the same in Chinese. */
const SAME_IN_CHINESE = new Set<string>([...ATTACHMENT_KINDS, 'mp', 'MB', 'KB', 'csv', 'html', 'Word', 'Excel', 'PDF', 'CSV', 'JSON', 'Schema', 'Atom', 'Feed', 'EMS']);

/** Latin words in what is seen; addresses are Chinese enough. */
async function foreignWords(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.getElementById('app')?.innerText ?? '');
  return text.replace(ADDRESS, '').match(/[A-Za-z]{2,}/g)?.filter((word) => !SAME_IN_CHINESE.has(word)) ?? [];
}

/** Folds stand in folds, so what is opened is looked through again. */
async function openFolds(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('#app [aria-expanded="false"]').forEach((fold) => fold.click()));
  }
}

/** A screen for everyone: by keyboard, by finger, by day and by night, on a phone and on a tablet. */
export async function expectForEveryone(page: Page): Promise<void> {
  expect(await page.title()).toMatch(/^[\d\s·、一-鿿]+$/);
  // A page that is still being drawn takes the focus back; whoever presses the key again goes on.
  const first = await tabStops(page);
  const stops = first.length > 0 ? first : await tabStops(page);
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.filter(({ name, marked }) => name === '' || !marked)).toEqual([]);
  await openFolds(page);
  expect(await foreignWords(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  expect(await smallTargets(page, 44)).toEqual([]);
  expect(await violationsByNight(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await clipped(page)).toEqual([]);
}

/** 长辈版 of the page that is shown: but for its sizes, and 朗读 where there are explanations, it is the same page. */
export async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize(PHONE.viewport);
  await page.evaluate(() => document.querySelectorAll('.page').forEach((shown) => shown.classList.add('elder')));
}

/** A screen of the large edition (长辈版), whose buttons are higher. Its names, roles and colours are those of the other edition. */
export async function expectForElders(page: Page): Promise<void> {
  await openFolds(page);
  expect(await clipped(page)).toEqual([]);
  expect(await smallTargets(page, 60)).toEqual([]);
}
