import { saveDraftInput } from './applicant';

const draft = (form: unknown) => saveDraftInput.safeParse({ draftId: 'draft-0001', agencyId: 'qiaoguan', form });
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

test('草稿里一部分套着一部分，照样收下', () => {
  expect(draft({ applicant: { name: '王测试' }, uploads: [{ uploadId: 'a1', pages: [{ number: 1 }] }] }).success).toBe(true);
  expect(draft({ more: nested(7) }).success).toBe(true);
});

test.each([8, 3000, 7000])('套了%i层的不是表单写的，说出来，不会出错', (levels) => {
  expect(draft({ more: nested(levels) }).error?.issues).toMatchObject([{ message: '草稿的内容不正确，请返回重新打开表单' }]);
});
