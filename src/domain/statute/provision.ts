import { art } from './article';

/** 获取信息的形式; 没有写明 is for a paper that does not say it, and nobody invents it for the applicant. @source 条例 art. 29(2) item 3, art. 40 */
export const FORMS = { electronic: '电子文件', paper: '纸质复印件', inspection: '当面查阅', unstated: '没有写明' } as const;

/** 获取信息的途径. */
export const DELIVERIES = { online: '在小程序里查看', email: '发到电子邮箱', post: '邮寄', pickup: '到单位领取', unstated: '没有写明' } as const;

export type FormOfInformation = keyof typeof FORMS;
export type Delivery = keyof typeof DELIVERIES;

/** What an applicant here chooses from: he is asked, and says it. */
export const FORM_CHOICES = ['electronic', 'paper', 'inspection'] as const satisfies readonly FormOfInformation[];
export const DELIVERY_CHOICES = ['online', 'email', 'post', 'pickup'] as const satisfies readonly Delivery[];

/** Which ways fit a form; the page offers only these. */
export const DELIVERIES_OF: Record<FormOfInformation, readonly Delivery[]> = {
  electronic: ['online', 'email'],
  paper: ['post', 'pickup'],
  inspection: ['pickup'],
  unstated: ['unstated'],
};

/** 途径 in words; what is looked at on the spot is not fetched. */
export const deliveryLabel = (form: FormOfInformation, delivery: Delivery): string =>
  (form === 'inspection' && delivery === 'pickup' ? '到单位查阅' : DELIVERIES[delivery]);

/** The way of a form that has only one; then nothing is asked. */
export function onlyDelivery(form: FormOfInformation): Delivery | undefined {
  const fitting = DELIVERIES_OF[form];
  return fitting.length === 1 ? fitting[0] : undefined;
}

export const PROVISION_RULE = art(40);
