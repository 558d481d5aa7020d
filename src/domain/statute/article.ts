/** Laws and documents a rule of this product may rest on; label as officials cite it. */
const LAWS = {
  regulation: '《中华人民共和国政府信息公开条例》',
  reconsideration: '《中华人民共和国行政复议法》',
  /** In force until the end of 2023. */
  reconsideration2017: '《中华人民共和国行政复议法》（2017年修正）',
  litigation: '《中华人民共和国行政诉讼法》',
  litigationInterpretation: '法释〔2018〕1号',
  disclosureInterpretation: '法释〔2025〕8号',
  serviceReply: '国办公开办函〔2016〕235号',
  receiptReply: '国办公开办函〔2015〕207号',
  channelReply: '国办公开办函〔2017〕19号',
  appMeasures: '国办函〔2026〕12号',
  feeMeasures: '国办函〔2020〕109号',
  reportFormat: '国办公开办函〔2021〕30号',
  trialReportFormat: '国办公开办函〔2019〕60号',
  guidingCase26: '最高人民法院指导案例26号',
  personalInformation: '《中华人民共和国个人信息保护法》',
  archives: '《中华人民共和国档案法》',
  archiveTerms: '《机关文件材料归档范围和文书档案保管期限规定》',
} as const;

export type LawCode = keyof typeof LAWS;

/** A place in a law: 条, 款 (counted from 1) and 项. */
export interface ArticleRef {
  readonly law: LawCode;
  readonly article?: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** 《条例》第 article 条第 paragraph 款第 item 项. */
export function art(article: number, paragraph?: number, item?: number): ArticleRef {
  return { law: 'regulation', article, ...(paragraph && { paragraph }), ...(item && { item }) };
}

/** A document that is cited as a whole. */
export const document = (law: LawCode): ArticleRef => ({ law });

const DIGITS = '〇一二三四五六七八九';

/** Chinese numeral of a whole number 1–199, as laws number their articles. */
export function chineseNumeral(value: number): string {
  if (value >= 100) {
    const rest = value - 100;
    if (rest === 0) return '一百';
    if (rest < 10) return `一百零${chineseNumeral(rest)}`;
    return rest < 20 ? `一百一${chineseNumeral(rest)}` : `一百${chineseNumeral(rest)}`;
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return `${head}${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

/** How an article is cited to people: 《条例》第三十三条第二款. */
export function articleLabel(ref: ArticleRef): string {
  const law = ref.law === 'regulation' ? '《条例》' : LAWS[ref.law];
  const article = ref.article ? `第${chineseNumeral(ref.article)}条` : '';
  const paragraph = ref.paragraph ? `第${chineseNumeral(ref.paragraph)}款` : '';
  const item = ref.item ? `第（${chineseNumeral(ref.item)}）项` : '';
  return `${law}${article}${paragraph}${item}`;
}
