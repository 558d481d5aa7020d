import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { drafted, LETTER_CONTEXT, received } from '../../../test/fixtures/letter';
import type { CaseEvent } from '../case/event';
import { art } from '../statute/article';
import { LEAF_KEYS, LEAVES, type Leaf } from '../statute/leaves';
import { answerLines, answerText } from './answer-text';

const context = { ...LETTER_CONTEXT, applicant: { name: '张*' } };
const linesOf = (...events: readonly CaseEvent[]) => answerLines(received(...events), context, CALENDAR_TO_2026);

article(art(36, undefined, 3), '决定不予公开的，告知申请人不予公开并说明理由', () => {
  const lines = linesOf(drafted('refused.stateSecret', { secrecyReviewer: '保密员丁，党政办副主任', contraryToWizard: '指引走到一半，保密办已经书面答复' }, '首页标有密级。'));
  const text = answerText(lines);
  test('签发看到的是整份告知书：标题、称呼、正文、理由、救济、联系方式', () => {
    expect(lines[0]).toEqual({ kind: 'head', text: '告知书' });
    expect(lines[1]).toMatchObject({ kind: 'title', text: expect.stringContaining('不予公开') as string });
    for (const part of ['张*：', '首页标有密级', '行政复议', '联系单位：乔官镇党政办公室']) expect(text).toContain(part);
  });
  test('结果、理由、每一项事实都在里面，只存档的标明', () => {
    expect(text).toContain('办理结果：不予公开：属于国家秘密（《条例》第十四条、《条例》第三十六条第（三）项）');
    expect(text).toContain('保密审查人（只存档）：保密员丁，党政办副主任');
    expect(text).toContain('与办理指引不一致的理由（只存档）：指引走到一半');
  });
  test('同一份稿永远是同一段文字，改一个字就不同', () => {
    const again = linesOf(drafted('refused.stateSecret', { secrecyReviewer: '保密员丁，党政办副主任', contraryToWizard: '指引走到一半，保密办已经书面答复' }, '首页标有密级。'));
    expect(answerText(again)).toBe(text);
    expect(answerText(linesOf(drafted('refused.stateSecret', { secrecyReviewer: '保密员丁，党政办副主任' }, '首页标有密级！')))).not.toBe(text);
  });
});

test('告知书还缺东西出不来的，签发的人看得到缺什么，结果和理由仍然在', () => {
  const bare = { ...context, attachments: [] };
  const lines = answerLines(received(drafted('granted')), bare as never, CALENDAR_TO_2026);
  expect(answerText(lines)).toMatch(/还没有添加要提供的材料[\s\S]*办理结果：予以公开/);
});

test('没有稿就没有可签的', () => expect(linesOf()).toEqual([]));

test('二十一种结果，每一种都有全文', () => {
  for (const leaf of LEAF_KEYS) {
    const { record }: Leaf = LEAVES[leaf];
    if (record) continue;
    const facts = Object.fromEntries(['search', 'secrecyReviewer', 'prohibitingLaw', 'harm', 'whyCreation', 'publicationSource', 'accessLaw', 'notInformation'].map((key) => [key, '写明的事实']));
    Object.assign(facts, { earlierAnswer: '乔官依申请〔2026〕第3号，2026年3月2日答复' });
    const withheld = leaf === 'partiallyGranted' ? [{ what: '附件三', ground: 'refused.processInfo' as const, reason: '属于讨论记录' }] : undefined;
    const text = answerText(linesOf(drafted(leaf, { ...facts, ...(withheld && { withheld }) })));
    expect(text).toContain(LEAVES[leaf].label.slice(0, 4));
    expect(text).not.toMatch(/undefined|\[object/);
    if (withheld) expect(text).toContain('不公开的部分1：附件三；依据：属于四类过程性信息，《条例》第十六条第二款；理由：属于讨论记录');
  }
});
