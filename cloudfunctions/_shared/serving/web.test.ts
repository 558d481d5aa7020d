import { webRequest } from './web';

const asked = (headers: Readonly<Record<string, string>>) => webRequest({ httpMethod: 'GET', path: '/open/index.json', headers });

describe('文件里写的网址', () => {
  test('按 Host 写；别人说的转发主机和协议不算，缓存里的不会被换成别处的', () => {
    expect(asked({ Host: 'open.example', 'X-Forwarded-Host': 'evil.example', 'x-forwarded-proto': 'http' })?.base).toBe('https://open.example/');
    expect(asked({ 'x-forwarded-host': 'evil.example' })?.base).toBe('');
  });

  test.each([['127.0.0.1:7077', 'http://127.0.0.1:7077/'], ['localhost', 'http://localhost/'], ['localhost.evil.example', 'https://localhost.evil.example/'], ['a"b', ''], ['x/y', ''], ['', '']])('%j 写成 %j', (host, base) => {
    expect(asked({ host })?.base).toBe(base);
  });

  test('写坏的地址就是没有', () => expect(webRequest({ httpMethod: 'GET', path: '/open/%E0%A4' })).toBeUndefined());
});
