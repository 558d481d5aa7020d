import type { YearFacts } from '../facts';
import { joined, say, words, type Pieces } from '../pieces';

type Passage = (facts: YearFacts) => readonly Pieces[];

export const basis: Passage = () => [say`根据《中华人民共和国政府信息公开条例》，现公布${'agency'}${'year'}年政府信息公开工作年度报告。`];

export const period: Passage = () => [say`报告中数据的统计期限为${'from'}至${'to'}。`];

/** 合计报告: whose numbers are in the tables. */
export function covers({ covers: sum }: YearFacts): readonly Pieces[] {
  if (!sum) return [];
  const parts = [...(sum.departments > 0 ? [say`${'departments'}个部门`] : []), ...(sum.townships > 0 ? [say`${'townships'}个乡镇、街道`] : [])];
  return parts.length === 0 ? [] : [say`报告三张表${sum.published ? words('和公开信息数量') : []}的数据是${joined(parts, '和')}${sum.published ? words('连同本机关') : []}的合计。`];
}

export const contact: Passage = ({ agency: { office, address, phone } }) => (office && phone
  ? [say`对报告有疑问的，可以联系${'office'}，${address ? say`地址：${'address'}，` : []}电话：${'phone'}。`] : []);

export const lead: Passage = () => [say`${'year'}年，本机关按照《中华人民共和国政府信息公开条例》开展政府信息公开工作，情况如下。`];
