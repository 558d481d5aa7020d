import { art, type ArticleRef } from '../statute/article';

/** 收费开关关着: what an agency that charges no fees says when one is noticed. Off unless the agency turned it on. */
export const FEE_SWITCH_OFF: { readonly code: 'feeSwitchOff'; readonly message: string; readonly rule: ArticleRef } = {
  code: 'feeSwitchOff', message: '本机关没有开通收费，依申请提供政府信息不收取费用，请继续办理。', rule: art(42),
};
