import { saveGuideInput, type GuideDesk } from '@/contract/guide';
import { fieldOf, inputOf, parseTyped, problemsIn, typedOf } from './typed';

const DESK: GuideDesk = {
  agency: { id: 'qiaoguan', name: '乔官镇人民政府' }, version: 3, facts: {}, remarks: {}, open: ['miniProgram', 'web'],
  drafted: { classification: '分两类。', arrangement: '按类别编排。', access: '网上看。' }, items: [], sections: [], changes: [], editions: [], mayEdit: true,
};
const FULL: GuideDesk = {
  ...DESK,
  contact: { office: '党政办公室', phone: '0536-6761106', address: '乔官镇人民政府', postcode: '262408', officeHours: '周一至周五', portal: { name: '县政府门户网站', address: 'http://www.changle.gov.cn/' } },
  facts: { fax: '0536-6761100', mailbox: 'gongkai@example.com', heads: [{ post: '镇长', name: '张测试' }, { post: '党委委员 副镇长', name: '李测试' }], duties: '执行政策。', structure: [{ name: '党政办公室', duties: '收文，发文', phone: '0536-6761106' }, { name: '便民服务中心' }, { name: '财政所', phone: '0536-6761108' }], access: '自己写的。' },
  remarks: { reply: '急的先打电话。' }, open: ['web', 'mailbox', 'fax'],
};

describe('公开指南的编辑', () => {
  test.each([['什么都没有', DESK], ['全都有', FULL]])('%s：打开再保存，和原来一样', (_, desk) => {
    const input = inputOf(typedOf(desk), desk);
    expect(input.contact).toEqual(desk.contact);
    expect(input.facts).toEqual(desk.facts);
    expect(input.remarks).toEqual(desk.remarks);
    expect([...input.open].sort()).toEqual([...desk.open].sort());
    expect(saveGuideInput.safeParse({ agencyId: 'qiaoguan', version: 3, ...input }).success).toBe(true);
  });

  test('起草的没有动，就不算自己写的；清空也恢复成起草的', () => {
    expect(typedOf(DESK).classification).toBe('分两类。');
    expect(inputOf({ ...typedOf(DESK), classification: '  ' }, DESK).facts.classification).toBeUndefined();
    expect(inputOf({ ...typedOf(DESK), classification: '分三类。' }, DESK).facts.classification).toBe('分三类。');
  });

  test('负责人一行只写了名字，说出缺职务', () => {
    expect(problemsIn('qiaoguan', { ...typedOf(FULL), heads: '张测试' }, FULL)).toEqual({ heads: '请填写职务。' });
    expect(problemsIn('qiaoguan', { ...typedOf(FULL), fax: '没有', mailbox: '不是邮箱' }, FULL)).toEqual({ fax: '请填写传真号码，例如0536-1234567。', mailbox: '请填写邮箱，例如gongkai@example.com。' });
    expect(problemsIn('qiaoguan', typedOf(FULL), FULL)).toEqual({});
  });

  test('云说哪一项不对，就指到哪一项', () => {
    expect(['contact.portal.address', 'contact.office', 'facts.heads.0.post', 'remarks.reply', 'facts.fax', 'open.0'].map(fieldOf)).toEqual(['portalAddress', 'office', 'heads', 'remark.reply', 'fax', undefined]);
  });

  test('手机上存坏了的不用', () => {
    expect(parseTyped(typedOf(FULL))).toEqual(typedOf(FULL));
    for (const broken of [undefined, null, 1, {}, { ...typedOf(FULL), noFax: 'yes' }, { ...typedOf(FULL), phone: 1 }]) expect(parseTyped(broken)).toBeUndefined();
  });
});
