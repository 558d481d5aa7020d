import { maskAddress, maskDocumentNumber, maskEmail, maskName, maskOrganization, maskPhone } from './masking';

describe('脱敏：认得出自己的，看不出别人的', () => {
  test.each([['王五', '王*'], ['王小五', '王*五'], ['欧阳小五', '欧**五'], ['阿依古丽·买买提', '阿******提'], ['𠮷野', '𠮷*'], ['王', '王*']])('姓名 %s → %s', (plain, masked) => {
    expect(maskName(plain)).toBe(masked);
  });

  test.each([['11010519491231002X', '110105********002X'], ['E12345678', 'E1*****78'], ['H1234', 'H****']])('证件号码 %s → %s', (plain, masked) => {
    expect(maskDocumentNumber(plain)).toBe(masked);
  });

  test.each([['13800001234', '138****1234'], ['0536-6760000', '053*****0000'], ['123', '1**']])('电话 %s → %s', (plain, masked) => {
    expect(maskPhone(plain)).toBe(masked);
  });

  test.each([['潍坊市测试有限公司', '潍坊市****公司'], ['测试村委会', '测****']])('单位名称 %s → %s', (plain, masked) => {
    expect(maskOrganization(plain)).toBe(masked);
  });

  test('地址只留开头', () => {
    expect(maskAddress('山东省昌乐县乔官镇测试村1号')).toBe('山东省昌**********');
    expect(maskAddress('乔官镇')).toBe('乔**');
  });

  test('邮箱留首字母和域名', () => {
    expect(maskEmail('tester@example.com')).toBe('t***@example.com');
    expect(maskEmail('x')).toBe('***');
  });

  test('任何脱敏结果都不含原文', () => {
    for (const mask of [maskName, maskOrganization, maskDocumentNumber, maskPhone, maskAddress]) {
      for (const plain of ['王五', '12345', '乔官镇测试村12号', '11010519491231002X']) expect(mask(plain)).not.toContain(plain);
    }
  });
});
