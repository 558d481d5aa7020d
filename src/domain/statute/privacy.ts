import type { ArticleRef } from './article';

const pipl = (article: number, paragraph?: number, item?: number): ArticleRef =>
  ({ law: 'personalInformation', article, ...(paragraph && { paragraph }), ...(item && { item }) });

/** One thing a person is told before personal data is taken. */
interface PrivacyLine {
  readonly what: string;
  /** @param agency 乔官镇, who handles it */
  readonly words: (agency: string) => string;
  readonly rule: ArticleRef;
}

/**
 * 个人信息告知: who handles what, why, on what ground, how long, who sees it, and what rights there are, in plain words.
 * @source 个人信息保护法 art. 17(1); the ground is the statutory duty, art. 13(1)(3), so that no consent is asked
 */
export const PRIVACY_NOTICE = [
  { what: '谁用', words: (agency) => `${agency}的政府信息公开工作机构，联系方式在公开指南里。`, rule: pipl(17, 1, 1) },
  { what: '做什么用', words: () => '姓名、证件号码、电话、电子邮箱、地址和你交的材料，只用来核对身份、和你联系、把答复送到你手里。', rule: pipl(17, 1, 2) },
  { what: '凭什么用', words: () => '法律要求申请里写明身份和联系方式，单位办理申请是法定职责，所以不另外要你同意；不填就没法受理。', rule: pipl(13, 1, 3) },
  { what: '谁看得到', words: () => '只有办这件申请的工作人员。平时看到的是遮住一部分的，每次查看全文都记下是谁、什么时候、为什么。', rule: pipl(51) },
  { what: '存多久', words: () => '没有提交的草稿最多存90天。提交以后是办理档案的一部分，按档案的规定保存，期满经批准删除。姓名、号码、地址加密存放。', rule: pipl(19) },
  { what: '你的权利', words: () => '可以查看、复制自己的信息，写错了可以要求更正；法律没有要求保存的，可以要求删除。', rule: pipl(17, 1, 3) },
] as const satisfies readonly PrivacyLine[];
