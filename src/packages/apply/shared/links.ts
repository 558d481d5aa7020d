export const detailPath = (id: string): string => `/packages/apply/detail/index?id=${encodeURIComponent(id)}`;
export const receiptPath = (id: string): string => `/packages/apply/receipt/index?id=${encodeURIComponent(id)}`;
/** 要申请人办的事: one page for each. */
export type Deed = 'correction' | 'payment' | 'reasons' | 'material';
export const deedPath = (id: string, deed: Deed): string => `/packages/apply/act/index?id=${encodeURIComponent(id)}&deed=${deed}`;
export const editPath = (id: string): string => `/packages/apply/edit/index?id=${encodeURIComponent(id)}`;
export const letterPath = (id: string, place: string): string => `/packages/apply/letter/index?id=${encodeURIComponent(id)}&place=${encodeURIComponent(place)}`;
/** 更正、建议、投诉、意见, which are no applications. */
export const requestPath = (id: string): string => `/packages/requests/detail/index?id=${encodeURIComponent(id)}`;
export const LIST = { label: '看我的申请', to: '/packages/apply/list/index' } as const;
