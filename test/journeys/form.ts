import type { Page } from 'playwright-core';
import { APPLICANT_KINDS, isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import type { World } from './world';

/** Pages that were left stay in the document; only what is shown counts. */
const shown = { visible: true } as const;

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter(shown).first().click();
export const field = (page: Page, label: string | RegExp) => page.getByLabel(label).filter(shown).first();
export const says = (page: Page, text: string | RegExp) => page.getByText(text).filter(shown).first().waitFor();
export const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).filter(shown).first().check({ force: true });
export const next = (page: Page) => press(page, '下一步');

/** What stands under the fields of this screen, in order. */
export const errors = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.field__error, .choice__error, .question__error').filter(shown).allInnerTexts()).map((text) => text.trim()).filter(Boolean);

const WISH = '2023年尧沟村土地补偿款的分配表';
const ANYWAY = /还是要申请|接着申请/;

/** Invented persons and offices; the numbers have valid check digits. */
export const ID_NUMBER = '11010519491231002X';
export const CREDIT_CODE = '91350100M000100Y43';

/** Opens the form the way a person does: from the tab, with a sentence nothing is known about. */
export async function startForm(world: World, persona: Parameters<World['newPhone']>[0] = 'applicantA', options = {}, wish = WISH): Promise<Page> {
  const page = await world.newPhone(persona, '/pages/home/index?agency=qiaoguan', options);
  page.setDefaultTimeout(15_000);
  await fromHome(page, wish);
  return page;
}

/** From the first page of an agency to the first question of the form. */
export async function fromHome(page: Page, wish: string): Promise<void> {
  await says(page, '备案编号');
  await page.getByRole('link', { name: '我要申请' }).last().click();
  await says(page, '向谁申请');
  await field(page, '我想知道……').fill(wish);
  await press(page, '下一步');
  const ask = page.getByRole('heading', { name: '你叫什么名字？' }).filter(shown).or(page.getByRole('button', { name: ANYWAY }).filter(shown));
  await ask.first().waitFor();
  // What is said before the form stops nobody.
  if (await page.getByRole('button', { name: ANYWAY }).filter(shown).count() > 0) await press(page, ANYWAY);
  await says(page, '你叫什么名字？');
}

/** From the name to the questions of who applies. */
export async function askWho(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^不是为自己/ }).filter(shown).first().click();
  await says(page, '你为谁申请？');
}

/** For an office: who and as what is asked before the name. */
export async function asKind(page: Page, kind: ApplicantKind): Promise<void> {
  await askWho(page);
  await choose(page, /^为自己/);
  await next(page);
  await choose(page, new RegExp(`^${APPLICANT_KINDS[kind].label}`));
  await next(page);
}

interface Filling {
  readonly kind?: ApplicantKind;
}

/** Answers every question from the name to the check page. */
export async function fillToCheck(page: Page, { kind = 'naturalPerson' }: Filling = {}): Promise<void> {
  const office = isOrganization(kind);
  if (office) await asKind(page, kind);
  await field(page, office ? '单位全称' : '姓名').fill(office ? '昌乐试验单位' : '试验甲');
  await next(page);
  await field(page, office ? '统一社会信用代码' : /居民身份证.*号码/).fill(office ? CREDIT_CODE : ID_NUMBER);
  await next(page);
  if (office) await field(page, '联系人姓名').fill('试验乙');
  await field(page, '联系电话').fill('13800000000');
  await next(page);
  await says(page, '提交前再看一遍');
}

/** One line of the check page. */
export const change = (page: Page, line: RegExp) => page.getByRole('button', { name: line }).filter(shown).first().click();

/** The number on the receipt that is shown. */
export async function receiptNumber(page: Page): Promise<string> {
  await says(page, '申请已经提交');
  return page.locator('.receipt__number').filter(shown).first().innerText();
}

type Files = readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];

export async function addFiles(page: Page, files: Files, by: RegExp = /加文件/): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, by)]);
  await chooser.setFiles([...files]);
}
