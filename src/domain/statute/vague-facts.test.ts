import { article } from '../../../test/article';
import { art } from './article';
import { vagueFacts } from './vague-facts';

article(art(36, undefined, 6), '行政机关已就申请人提出的政府信息公开申请作出答复、申请人重复申请公开相同政府信息的，告知申请人不予重复处理', () => {
  test.each(['乔官依申请〔2026〕第3号，2026年3月2日答复', '乔官公开告〔2026〕3号', '2026年3月2日答复过', '2026-03-02答复', '２０２６年答复的那份', '三月二日答复的第一号'])('写明了是哪一份：%s', (earlierAnswer) => {
    expect(vagueFacts('notProcessed.duplicate', { earlierAnswer })).toEqual([]);
  });
  test.each(['以前答过', '答复过3次', '上次那件', '见档案号码'])('没有写明是哪一份：%s', (earlierAnswer) => {
    expect(vagueFacts('notProcessed.duplicate', { earlierAnswer })).toEqual(['earlierAnswer']);
  });
  test('没有写的另说；别的结果不看', () => {
    expect(vagueFacts('notProcessed.duplicate', undefined)).toEqual([]);
    expect(vagueFacts('granted', { earlierAnswer: '以前答过' })).toEqual([]);
  });
});
