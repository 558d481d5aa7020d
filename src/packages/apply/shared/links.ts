export const detailPath = (id: string): string => `/packages/apply/detail/index?id=${encodeURIComponent(id)}`;
export const receiptPath = (id: string): string => `/packages/apply/receipt/index?id=${encodeURIComponent(id)}`;
export const LIST = { label: '看我的申请', to: '/packages/apply/list/index' } as const;
