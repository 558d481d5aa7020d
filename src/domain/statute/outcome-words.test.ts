import { article } from '../../../test/article';
import { remediesFor } from '../remedy/remedies';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { art } from './article';
import { LEAF_KEYS } from './leaves';
import { outcomeWords } from './outcome-words';

/** Of the law's own words; what they mean is said instead. */
const LAW_WORDS = ['行政复议', '复议', '行政诉讼', '不予公开', '不予处理', '补正', '第三方', '前置', '主体', '依申请'];

article(art(36), '对每一种答复，用普通话说清是什么意思、接下来能做什么', () => {
  test.each(LEAF_KEYS)('%s：两句话，没有法律词', (leaf) => {
    const { meaning, next } = outcomeWords(leaf);
    for (const sentence of [meaning, next]) {
      expect(sentence).toMatch(/。$/);
      expect(sentence.match(/。/g)).toHaveLength(1);
      for (const word of LAW_WORDS) expect(sentence).not.toContain(word);
    }
  });
  test('说“要先请上一级政府审查”的，正是法律规定先复议的', () => {
    for (const leaf of LEAF_KEYS.filter((key) => key !== 'partiallyGranted')) {
      const [first] = remediesFor({ outcome: leaf, agencyLevel: 'township', servedOnline: true }, CALENDAR_TO_2026);
      expect([leaf, outcomeWords(leaf).next.includes('要先请上一级政府审查')]).toEqual([leaf, first?.order === 'first']);
    }
  });
});
