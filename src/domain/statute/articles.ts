/** 条例的一条: what it asks of software, and where that is written — or why it is not. */
export interface ArticleEntry {
  /** 规定的要点. */
  readonly rule: string;
  /** Files whose rows or functions rest on it. */
  readonly at?: readonly [string, ...string[]];
  /** 不在代码里的原因. */
  readonly notHere?: string;
}

const DOMAIN = 'src/domain';

/** 条例里给出规则的每一条 → 代码. The test keeps the list complete and the paths true; README shows it. */
export const ARTICLES: Readonly<Record<number, ArticleEntry>> = {
  2: { rule: '什么是政府信息', at: [`${DOMAIN}/statute/letters.ts`] },
  4: { rule: '指定政府信息公开工作机构，由它收申请、办答复', at: [`${DOMAIN}/statute/roles.ts`, `${DOMAIN}/case/duties.ts`] },
  10: { rule: '谁制作谁公开，共同制作的牵头机关公开', at: [`${DOMAIN}/wizard/existence.ts`] },
  11: { rule: '涉及其他机关的先协商、协办', at: [`${DOMAIN}/statute/letters.ts`, `${DOMAIN}/case/event.ts`] },
  12: { rule: '公开指南和公开目录的内容', at: [`${DOMAIN}/guide/facts.ts`, `${DOMAIN}/guide/draft.ts`] },
  13: { rule: '以公开为常态；主动公开和依申请公开两种方式', notHere: '这是原则，没有单独的期限、步骤或者结果；两种方式就是本产品的两大部分。' },
  14: { rule: '国家秘密、法律法规禁止、三安全一稳定，不予公开', at: [`${DOMAIN}/statute/leaves.ts`] },
  15: { rule: '第三方商业秘密、个人隐私；同意的、公共利益的除外', at: [`${DOMAIN}/statute/leaves.ts`, `${DOMAIN}/case/guards/decision.ts`] },
  16: { rule: '内部事务、过程性信息、执法案卷，可以不予公开', at: [`${DOMAIN}/statute/leaves.ts`] },
  17: { rule: '公开以前审查，程序和责任明确', at: [`${DOMAIN}/case/people.ts`, `${DOMAIN}/statute/reviews.ts`, `${DOMAIN}/case/guards/review.ts`, `${DOMAIN}/report-work/importing.ts`] },
  18: { rule: '不予公开的信息定期评估', at: [`${DOMAIN}/reassess/reassess.ts`] },
  19: { rule: '涉及公众利益的应当主动公开', at: ['src/domain/publishing/categories.ts'] },
  20: { rule: '主动公开的十五项', at: [`${DOMAIN}/statute/proactive.ts`, `${DOMAIN}/report/table2.ts`] },
  21: { rule: '乡镇八类、市县七类', at: [`${DOMAIN}/statute/proactive.ts`] },
  23: { rule: '公开的途径', at: [`${DOMAIN}/publishing/channels.ts`, `${DOMAIN}/elsewhere/year-numbers.ts`] },
  24: { rule: '平台要能检索、查阅、下载', at: ['src/pages/find/view.tsx', 'src/packages/read/report/view.tsx', 'cloudfunctions/_shared/search/finder.ts'] },
  25: { rule: '设置查阅场所', notHere: '是线下的场所，写在公开指南里。' },
  26: { rule: '形成或者变更之日起二十个工作日内公开', at: [`${DOMAIN}/statute/time-limits.ts`] },
  27: { rule: '谁可以申请', at: [`${DOMAIN}/applicant/kinds.ts`] },
  29: { rule: '申请写什么，没有用途；口头的代填', at: ['src/contract/application-form.ts', `${DOMAIN}/statute/provision.ts`] },
  30: { rule: '七个工作日内一次补正告知，补正后重新计算，逾期不补正不再处理', at: [`${DOMAIN}/statute/time-limits.ts`, `${DOMAIN}/case/guards/correction.ts`] },
  31: { rule: '收到申请之日', at: [`${DOMAIN}/statute/channels.ts`, `${DOMAIN}/case/receipt-day.ts`] },
  32: { rule: '征求第三方意见，十五个工作日', at: [`${DOMAIN}/statute/consultations.ts`, `${DOMAIN}/case/guards/decision.ts`] },
  33: { rule: '二十个工作日，延长不超过二十个工作日，征求意见不计算在内', at: [`${DOMAIN}/statute/time-limits.ts`, `${DOMAIN}/case/due.ts`, `${DOMAIN}/case/guards/period.ts`] },
  34: { rule: '共同制作的征求意见，十五个工作日，不答视为同意', at: [`${DOMAIN}/statute/consultations.ts`] },
  35: { rule: '数量频次明显过多，说明理由；合理的延迟答复', at: [`${DOMAIN}/case/guards/period.ts`, `${DOMAIN}/statute/leaves.ts`] },
  36: { rule: '七种答复', at: [`${DOMAIN}/statute/leaves.ts`, `${DOMAIN}/statute/letters.ts`] },
  37: { rule: '区分处理', at: [`${DOMAIN}/statute/leaves.ts`, `${DOMAIN}/case/guards/decision.ts`] },
  38: { rule: '不用加工、分析', at: [`${DOMAIN}/statute/leaves.ts`] },
  39: { rule: '信访、投诉、举报类；公开出版物', at: [`${DOMAIN}/statute/leaves.ts`] },
  40: { rule: '按申请人要的形式提供', at: [`${DOMAIN}/statute/provision.ts`] },
  41: { rule: '更正与自己有关的记录', at: [`${DOMAIN}/request/kinds.ts`, `${DOMAIN}/letter/record-correction.ts`] },
  42: { rule: '不收费；明显超过合理范围的收信息处理费', at: [`${DOMAIN}/fee/tariffs.ts`, `${DOMAIN}/fee/switch.ts`] },
  43: { rule: '阅读困难、视听障碍的给予帮助', at: [`${DOMAIN}/wizard/checklist.ts`, 'src/styles/tokens.scss'] },
  44: { rule: '多人申请同一信息的可以转为主动公开；申请人可以建议主动公开', at: [`${DOMAIN}/redaction/redact.ts`, `${DOMAIN}/repeat/like-wishes.ts`, `${DOMAIN}/request/kinds.ts`, `${DOMAIN}/request/results.ts`] },
  45: { rule: '登记、审核、办理、答复、归档', at: [`${DOMAIN}/case/accepts.ts`, `${DOMAIN}/case/transition.ts`] },
  49: { rule: '每年1月31日、3月31日前公布年报', at: [`${DOMAIN}/report/deadlines.ts`] },
  50: { rule: '年报的内容', at: [`${DOMAIN}/report/sections.ts`, `${DOMAIN}/report/tally.ts`] },
  51: { rule: '投诉、举报，复议、诉讼', at: [`${DOMAIN}/remedy/remedies.ts`, `${DOMAIN}/request/kinds.ts`, 'src/packages/read/complaint/view.tsx'] },
  52: { rule: '责令改正', notHere: '是对机关的监督，由上级机关处理；事件只增不改、查看留痕为它留下依据。' },
  53: { rule: '追究责任', notHere: '是对人员的处分，不在软件里；事件只增不改、查看留痕为它留下依据。' },
};
