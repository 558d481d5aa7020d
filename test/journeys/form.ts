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

/** Invented persons and offices; the numbers have valid check digits. */
export const ID_NUMBER = '11010519491231002X';
export const CREDIT_CODE = '91350100M000100Y43';

/** Opens the form the way a person does: from the tab. */
export async function startForm(world: World, persona: Parameters<World['newPhone']>[0] = 'applicantA', options = {}): Promise<Page> {
  const page = await world.newPhone(persona, '/pages/home/index?agency=qiaoguan', options);
  page.setDefaultTimeout(15_000);
  await says(page, '备案编号');
  await page.getByRole('link', { name: '我要申请' }).last().click();
  await says(page, '向谁申请');
  await press(page, '开始填写');
  await says(page, '你为谁申请？');
  return page;
}

interface Filling {
  readonly kind?: ApplicantKind;
  readonly description?: string;
}

/** Answers every question up to the attachments. */
export async function fill(page: Page, { kind = 'naturalPerson', description = '2023年尧沟村土地补偿款的分配表' }: Filling = {}): Promise<void> {
  const office = isOrganization(kind);
  await choose(page, /^为自己/);
  await next(page);
  await choose(page, new RegExp(`^${APPLICANT_KINDS[kind].label}`));
  await next(page);
  await field(page, office ? '单位全称' : '姓名').fill(office ? '昌乐试验单位' : '试验甲');
  await next(page);
  await field(page, office ? '统一社会信用代码' : /居民身份证.*号码/).fill(office ? CREDIT_CODE : ID_NUMBER);
  await next(page);
  if (office) await field(page, '联系人姓名').fill('试验乙');
  await field(page, '联系电话').fill('13800000000');
  await next(page);
  await field(page, '想要的信息').fill(description);
  await next(page);
  await choose(page, '电子文件');
  await choose(page, '在小程序里查看');
  await next(page);
  await says(page, '有材料要一起交吗？');
}

/** From the first question to the check page. */
export async function fillToCheck(page: Page, filling: Filling = {}): Promise<void> {
  await fill(page, filling);
  await next(page);
  await says(page, '提交前再看一遍');
}

/** The number on the receipt that is shown. */
export async function receiptNumber(page: Page): Promise<string> {
  await says(page, '申请已经提交');
  return page.locator('.receipt__number').filter(shown).first().innerText();
}

type Files = readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];

export async function addFiles(page: Page, files: Files): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, /加文件/)]);
  await chooser.setFiles([...files]);
}
