import type { Locator, Page } from 'playwright-core';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import { CASE, front, onScreen, says } from './hands';
import { sharedPhones, type SharedPhone } from './screens/shared-phone';
import type { World } from './world';

/** How many steps a journey had, what the law asked of them, and how often somebody tapped. */
export interface Counted { readonly steps: number; readonly answers: number; readonly taps: number }

/** 每一步: opened and confirmed, each answer once, and at most two taps to find the way. */
export const mostTaps = ({ steps, answers }: Counted): number => answers + 2 * steps + 2 * steps;

const PHONES = new WeakMap<World, SharedPhone>();

/** Everybody of the office has one phone for the day. */
function phoneOfTheDay(world: World): SharedPhone {
  const known = PHONES.get(world) ?? sharedPhones(world);
  PHONES.set(world, known);
  return known;
}

/** Somebody of the office with a phone; every tap and every answer is counted. */
export class Journey {
  #steps = 0;
  #answers = 0;
  #taps = 0;

  constructor(readonly name: string, readonly id: string) {}

  get counted(): Counted { return { steps: this.#steps, answers: this.#answers, taps: this.#taps }; }

  /** One statutory step by one person: opens the case from a list and does it. */
  async step(world: World, persona: PersonaKey, work: (hand: Hand) => Promise<void>, id = this.id): Promise<void> {
    this.#steps += 1;
    const page = await phoneOfTheDay(world)(persona, CASE(id));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    // The tap on the line of the list.
    this.#taps += 1;
    await onScreen(page, work(new Hand(page, { answer: () => { this.#answers += 1; this.#taps += 1; }, tap: () => { this.#taps += 1; } })));
  }
}

interface Counts { readonly answer: () => void; readonly tap: () => void }

/** What a hand does on one phone. */
export class Hand {
  constructor(readonly page: Page, private readonly counts: Counts) {}

  #button(within: Locator, name: string | RegExp): Promise<void> { return within.getByRole('button', { name, exact: true }).first().click(); }
  #dialog(): Locator { return front(this.page).getByRole('dialog'); }

  says(text: string | RegExp): Promise<void> { return says(this.page, text); }

  /** A button of the page, or a row that leads somewhere. */
  async tap(name: string | RegExp): Promise<void> {
    await this.#button(front(this.page), name);
    this.counts.tap();
  }

  /** A link in the text. */
  async link(name: string): Promise<void> {
    await front(this.page).getByText(name, { exact: true }).first().click();
    this.counts.tap();
  }

  /** A row among the steps of the case, by its title and the beginning of its note. */
  async row(title: string, note = ''): Promise<void> {
    await front(this.page).getByRole('button', { name: new RegExp(`^${title}\\s*${note}`) }).first().click();
    this.counts.tap();
  }

  /** 下一步, to a sheet; a tap that came while the page was still moving is made again, as one does. */
  async next(): Promise<void> {
    await this.tap('下一步');
    await this.#dialog().waitFor({ timeout: 8000 }).catch(() => this.#button(front(this.page), '下一步'));
  }

  /** The button inside the sheet. */
  async agree(name: string | RegExp): Promise<void> {
    await this.#button(this.#dialog(), name);
    this.counts.tap();
  }

  /** A choice the law asks for. */
  async choose(option: string): Promise<void> {
    await front(this.page).getByText(option, { exact: true }).first().click();
    this.counts.answer();
  }

  /** A choice inside the sheet. */
  async chooseInSheet(option: string): Promise<void> {
    await this.#dialog().getByText(option, { exact: true }).first().click();
    this.counts.answer();
  }

  async write(label: string, text: string): Promise<void> {
    await front(this.page).getByRole('textbox', { name: new RegExp(`^${label}`) }).first().fill(text);
    this.counts.answer();
  }

  async pin(): Promise<void> {
    await this.#dialog().getByLabel('签批密码').fill(LOCAL_PIN);
    this.counts.answer();
  }
}

/** 办理一步 with a form of its own: what is filled in, 下一步, the effect, and the button that does it. */
export async function fillStep(hand: Hand, verb: string, fill: () => Promise<void>): Promise<void> {
  await fill();
  await hand.next();
  await hand.agree(verb);
  await hand.page.getByRole('dialog').waitFor({ state: 'detached' });
}
