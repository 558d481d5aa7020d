/** 机关名称 as reports shorten it, and in full. Only what is the same everywhere. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['科委', '科学技术委员会'], ['发改委', '发展和改革委员会'], ['发改局', '发展和改革局'], ['卫健委', '卫生健康委员会'], ['卫健局', '卫生健康局'],
  ['人社局', '人力资源和社会保障局'], ['人社厅', '人力资源和社会保障厅'], ['住建局', '住房和城乡建设局'], ['住建委', '住房和城乡建设委员会'],
  ['国资委', '国有资产监督管理委员会'], ['教委', '教育委员会'], ['经信委', '经济和信息化委员会'], ['工信局', '工业和信息化局'],
];

/** Misread names that exist nowhere. */
const MISREADINGS: readonly (readonly [string, string])[] = [['沐阳县', '沭阳县'], ['沐阳', '沭阳']];

const ORGAN = /(?:人民政府|政府|办事处|委员会|办公室|局|厅|处|中心|院|署|站|所|队|会|委|办|社)$/;
const PLACE = /(?:省|自治区|市|县|区|旗|镇|乡|街道|开发区)$/;

/** Whether a line can be the name of a 机关: short, no sentence, ends as such names do; 网站 is the foot of a page. */
export const isOrganName = (text: string): boolean => text.length >= 3 && text.length <= 40 && !/[，。；：、！？\d]|网站$/.test(text) && (ORGAN.test(text) || PLACE.test(text));

/** Whether a name belongs to a 人民政府 when it ends with a place. */
const isPlaceName = (text: string): boolean => PLACE.test(text);

/** A name in full, and why when it is not the one printed. */
export interface FullName {
  readonly name: string;
  readonly changes: readonly string[];
}

/** 上海市科委 → 上海市科学技术委员会, 乔官镇 → 乔官镇人民政府. */
export function fullName(printed: string): FullName {
  const changes: string[] = [];
  let name = printed;
  const become = (next: string, why: string) => {
    changes.push(`${why}“${name}”，读作“${next}”`);
    name = next;
  };
  const misread = MISREADINGS.find(([wrong]) => name.includes(wrong));
  if (misread) become(name.replaceAll(misread[0], misread[1]), '地名疑为误识');
  const short = ABBREVIATIONS.find(([abbreviation, full]) => name.endsWith(abbreviation) && !name.endsWith(full));
  if (short) become(`${name.slice(0, -short[0].length)}${short[1]}`, '机关名称印作简称');
  else if (/[省市县区旗镇乡]政府$/.test(name)) become(`${name.slice(0, -2)}人民政府`, '机关名称印作简称');
  else if (/街道$/.test(name)) become(`${name}办事处`, '机关名称印作');
  else if (isPlaceName(name)) become(`${name}人民政府`, '机关名称印作');
  return { name, changes };
}
