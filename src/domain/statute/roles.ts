/**
 * Roles a person of an agency may hold; one person may hold several. officeHead is the head of the
 * 政府信息公开工作机构. @source 条例 arts. 4, 17, 33
 */
export const STAFF_ROLES = {
  officer: { label: '经办人' },
  reviewer: { label: '审核人' },
  officeHead: { label: '公开机构负责人' },
  signatory: { label: '分管领导' },
  editor: { label: '信息员' },
  supervisor: { label: '县主管部门' },
  administrator: { label: '管理员' },
} as const satisfies Record<string, { readonly label: string }>;

export type StaffRole = keyof typeof STAFF_ROLES;
