/** 一件申请. */
export const detailPath = (id: string): string => `/packages/apply/detail/index?id=${encodeURIComponent(id)}`;
/** 回执. */
export const receiptPath = (id: string): string => `/packages/apply/receipt/index?id=${encodeURIComponent(id)}`;
/** 要申请人办的事: one page for each. */
export type Deed = 'correction' | 'payment' | 'reasons' | 'material';
/** 补正、说明理由、登记缴费、补充材料. */
export const deedPath = (id: string, deed: Deed): string => `/packages/apply/act/index?id=${encodeURIComponent(id)}&deed=${deed}`;
/** 修改申请. */
export const editPath = (id: string): string => `/packages/apply/edit/index?id=${encodeURIComponent(id)}`;
/** 收到的一份文书. */
export const letterPath = (id: string, place: string): string => `/packages/apply/letter/index?id=${encodeURIComponent(id)}&place=${encodeURIComponent(place)}`;
/** 更正、建议、投诉、意见, which are no applications. */
export const requestPath = (id: string): string => `/packages/apply/requests/detail/index?id=${encodeURIComponent(id)}`;
/** Where one goes on from a page that shows nothing. */
export const LIST = { label: '看我的申请', to: '/packages/apply/list/index' } as const;
