/** At most so many are looked for; more make no better list and cost a trip each. */
const MOST = 4;
/** Two characters of Chinese are a word, one is none. */
const SHORTEST = 2;
/** Longer than this is a clause, not a word anybody would find again. */
const LONGEST = 8;

/** What people ask about most, whole words; found in a text they say more than any cutting. */
const TERMS = [
  '征地', '拆迁', '补偿', '补助', '补贴', '低保', '五保', '特困', '救助', '救灾', '扶贫', '宅基地', '危房', '土地', '耕地', '林地', '不动产',
  '财政', '预算', '决算', '三公经费', '债务', '采购', '招标', '中标', '工程', '项目', '合同', '修路', '道路', '公路', '桥', '路灯', '自来水', '供水', '供暖', '燃气', '电价',
  '环评', '环保', '污染', '排污', '垃圾', '河道', '水库', '学校', '学区', '招生', '教师', '幼儿园', '医院', '医保', '养老', '疫苗', '食品', '药品',
  '处罚', '执法', '许可', '审批', '审计', '信访', '复议', '诉讼', '规划', '拆除', '违建', '户籍', '婚姻', '社保', '公积金', '就业', '退役', '收费', '举报', '人事', '招聘', '编制', '会议', '村务', '选举',
] as const;

/** What carries no meaning of its own; whatever stands between is a word or two. */
const EMPTY = /我|你|您|他|她|它|们|想要|想|要|知道|了解|请|公开|申请|提供|政府|信息|关于|有关|相关|的|了|是|在|有|没有|没|和|与|及|以及|还有|还|或者|或|怎么|怎样|如何|什么|为什么|哪些|哪里|哪|谁|多少|几|吗|呢|吧|啊|村里|镇里|县里|乡里|村|镇|这|那|去年|今年|前年|现在|到底|一共|分给|给|被|把|从|到|对|一下|看看|看|查|问|能不能|能|可以|年|月|日|号|\d+|[^\p{Script=Han}]/u;

/** Words with one of these characters inside, which are no words without it: 审查 is not 审. */
const WHOLE = /审查|检查|调查|普查|核查|巡查|排查|抽查|督查|查处|纪要|要求|国有|所有权|农村|乡村|村委|村民|村务|城镇|老年|青年|少年|职能|节能|能源|问题|对象|补给|文号|编号|年度|归还|还建|日常|月报|请示|是否/.source;
const TOKENS = new RegExp(`(${WHOLE})|(?:${EMPTY.source})|[\\s\\S]`, 'gu');

/** What stands between the words that say nothing. */
function piecesOf(plain: string): readonly string[] {
  const pieces = [''];
  plain.replace(TOKENS, (token: string, whole: string | undefined) => {
    if (whole ?? !EMPTY.test(token)) pieces[pieces.length - 1] = `${pieces[pieces.length - 1] ?? ''}${token}`;
    else pieces.push('');
    return '';
  });
  return pieces;
}

/**
 * 拿去找的词: what of a sentence is worth looking for in what is public already, the most telling first; none where
 * nothing is said.
 */
export function keywordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  const terms = TERMS.filter((term) => plain.includes(term)).sort((a, b) => plain.indexOf(a) - plain.indexOf(b));
  const rest = piecesOf(plain).filter((word) => word.length >= SHORTEST && word.length <= LONGEST);
  // A longer word that holds a term is the more exact one: 征地补偿款.
  const exact = rest.filter((word) => terms.some((term) => word.includes(term)));
  const all = terms.length > 0 ? [...exact, ...terms] : rest;
  return all.filter((word, index) => all.indexOf(word) === index).slice(0, MOST);
}
