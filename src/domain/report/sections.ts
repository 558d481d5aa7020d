/** 年度报告的六个部分, in order. @source 国办公开办函〔2021〕30号 */
export const SECTIONS = {
  overview: { number: '一、', label: '总体情况' },
  proactive: { number: '二、', label: '主动公开政府信息情况' },
  requests: { number: '三、', label: '收到和处理政府信息公开申请情况' },
  remedies: { number: '四、', label: '政府信息公开行政复议、行政诉讼情况' },
  problems: { number: '五、', label: '存在的主要问题及改进情况' },
  otherMatters: { number: '六、', label: '其他需要报告的事项' },
} as const satisfies Record<string, { readonly number: string; readonly label: string }>;

export type SectionKey = keyof typeof SECTIONS;
export const SECTION_KEYS = Object.keys(SECTIONS) as readonly SectionKey[];
