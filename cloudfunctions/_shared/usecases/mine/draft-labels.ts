/** 草稿里的每一项 as the form calls it; what an older version wrote goes under its own name. */
export const DRAFT_LABELS: Readonly<Record<string, string>> = {
  step: '填到哪一步', forWhom: '为谁申请', helperName: '代办人', helperPhone: '代办人电话', helperConsent: '已取得同意', kind: '申请人类别', name: '姓名或者名称',
  documentKind: '证件种类', documentNumber: '证件号码', contactName: '联系人', phone: '电话', email: '电子邮箱', address: '地址', description: '想要的信息',
  form: '信息形式', delivery: '获取途径', uploads: '附件', key: '提交标识', consent: '同意的录音或者照片', originals: '录音或者照片', guardian: '监护人',
};
