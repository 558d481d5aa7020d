/** The lists of an agency's items. Apart from what checks input, which the pages of the lists do not need. */
export const ITEM_LISTS = {
  due: { label: '要公开的' }, overdue: { label: '逾期的' }, mine: { label: '等我办的' },
  reviewing: { label: '审核中' }, published: { label: '已公开' }, withdrawn: { label: '已撤回' },
} as const satisfies Record<string, { readonly label: string }>;
export type ItemList = keyof typeof ITEM_LISTS;
