import fc from 'fast-check';
import { eachGram, needleOf, type Gram } from './grams';
import { comparable } from './text';

function gramsOf(text: string): ReadonlySet<Gram> {
  const grams = new Set<Gram>();
  eachGram(comparable(text), (gram) => grams.add(gram));
  return grams;
}
const holds = (text: string, phrase: string) => {
  const { grams, range } = needleOf(comparable(phrase));
  const all = gramsOf(text);
  return range ? [...all].some((gram) => gram >= range[0] && gram <= range[1]) : grams.length > 0 && grams.every((gram) => all.has(gram));
};

test.each<[string, string, boolean]>([
  ['最低生活保障对象公示', '最低生活保障', true],
  ['最低生活保障对象公示', '生活补贴', false],
  ['道路硬化，长600米', '600', true],
  ['柳政发〔2021〕12号', '柳政发2021', true],
  ['东河大桥', '桥', true],
  ['东河大桥', '河', true],
  ['东河大桥', '江', false],
  ['六十五周岁以上老人', '65', true],
  ['第一季度', '季度', true],
  ['C30混凝土', 'c30', true],
  ['𠮷野家村', '𠮷野', true],
])('“%s”里有没有“%s”：%s', (text, phrase, expected) => {
  expect(holds(text, phrase)).toBe(expected);
});

test('一段汉字里的任何一截，都找得到', () => {
  const han = fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
  fc.assert(fc.property(han, fc.nat(), fc.nat(), (text, from, length) => {
    const start = from % text.length;
    const part = text.slice(start, start + 1 + (length % (text.length - start)));
    return holds(text, part);
  }));
});

test('只有标点和表情的，什么也不找', () => {
  expect(needleOf('，。！😀')).toEqual({ grams: [] });
});
