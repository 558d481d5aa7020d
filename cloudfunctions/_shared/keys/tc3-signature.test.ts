import { signTc3 } from './tc3-signature';

/** The worked example of the platform's own description of the signature. */
const EXAMPLE = {
  host: 'cvm.tencentcloudapi.com', service: 'cvm', action: 'DescribeInstances', version: '2017-03-12', seconds: 1551113065,
  body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
};
const IDENTITY = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' };

test('腾讯云签名方法 v3：与官方文档的算例一致', () => {
  const headers = signTc3(EXAMPLE, IDENTITY);
  expect(headers.authorization).toContain('Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168');
  expect(headers).toMatchObject({ 'x-tc-action': 'DescribeInstances', 'x-tc-timestamp': '1551113065' });
  expect(headers).not.toHaveProperty('x-tc-token');
});

test('函数运行时的临时身份带着令牌', () => {
  expect(signTc3(EXAMPLE, { ...IDENTITY, token: 'lent' })).toMatchObject({ 'x-tc-token': 'lent' });
});
