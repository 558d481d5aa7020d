import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { miniProgram, removeMiniPrograms } from './mini-program';
import { openWeapp } from '.';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => {
  await browser.close();
  removeMiniPrograms();
});

const GATEWAY = 'http://127.0.0.1:9';

/** Opens a mini-program whose only page runs this code, and tells what the host found wrong. */
async function run(code: string, files: Readonly<Record<string, string>> = {}) {
  const dist = miniProgram({ 'pages/one/index.js': code, ...files });
  const weapp = await openWeapp({ browser, gatewayUrl: GATEWAY, dist, path: 'pages/one/index' });
  await weapp.page.waitForTimeout(50);
  const found = { text: await weapp.page.locator('#pages').innerText(), ...await weapp.problems() };
  await weapp.close();
  return found;
}

describe('和微信一样严格：微信里没有的、不许的，这里也没有、也不许', () => {
  test('合规的页面没有任何问题', async () => {
    expect(await run('Page({});')).toMatchObject({ text: '第一页', missing: [], violations: [], errors: [] });
  });

  test.each([
    ['new Function', 'new Function("return 1"); Page({});', 'new Function'],
    ['直接调用 Function', 'Function("return 1"); Page({});', 'new Function'],
    ['从函数的 constructor 取得', '(function(){}).constructor("return 1"); Page({});', 'script-src eval'],
    ['定时器里写字符串', 'setTimeout("1", 0); Page({});', 'script-src eval'],
  ])('不能把文字变成代码：%s', async (_, code, violation) => {
    expect((await run(code)).violations).toContain(violation);
  });

  test('没有 eval，也没有浏览器的名称', async () => {
    const names = ['eval', 'window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'XMLHttpRequest', 'URL', 'TextEncoder', 'crypto', 'structuredClone', 'requestAnimationFrame', 'process'];
    const { text } = await run(`Page({ data: { it: [${names.map((name) => `typeof ${name}`).join()}].join() } });`, { 'pages/one/index.wxml': '<view>{{it}}</view>' });
    expect(text.split(',')).toEqual(names.map(() => 'undefined'));
  });

  test('微信有、这里没有提供的 wx 名称，一叫就记下', async () => {
    expect((await run('Page({ onLoad() { wx.scanCode({}); } });')).missing).toEqual(['wx.scanCode']);
    expect((await run('Page({ onLoad() { wx.cloud.init(); wx.cloud.getTempFileURL({}); } });')).missing).toEqual(['wx.cloud.getTempFileURL']);
  });

  test('微信没有的 wx 名称是 undefined', async () => {
    const { text } = await run('Page({ data: { it: typeof wx.doWhatIMean } });', { 'pages/one/index.wxml': '<view>{{it}}</view>' });
    expect(text).toBe('undefined');
  });

  test.each([
    ['函数', 'this.setData({ a: { b() {} } });', 'setData data.a.b: function'],
    ['类的实例', 'this.setData({ a: new Map() });', 'setData data.a: Map'],
    ['超过 1 MB 的数据', 'this.setData({ a: "字".repeat(1100000) });', 'setData data: 1100008 characters'],
  ])('setData 只收普通数据：%s', async (_, code, violation) => {
    expect((await run(`Page({ onLoad() { ${code} } });`)).violations).toContain(violation);
  });

  test('setData 给出去的是副本：之后再改原来的对象，画面不变', async () => {
    const code = 'Page({ data: { it: { word: "" } }, onLoad() { const it = { word: "先" }; this.setData({ it }); it.word = "后"; } });';
    expect((await run(code, { 'pages/one/index.wxml': '<view>{{it.word}}</view>' })).text).toBe('先');
  });

  test('主包不能用分包里的文件', async () => {
    const { violations } = await run('require("../../packages/far/rules.js"); Page({});', { 'packages/far/rules.js': 'module.exports = 1;' });
    expect(violations).toEqual(['require packages/far/rules.js of another package from pages/one/index.js']);
  });

  test('没有打开云能力就不能调用云函数', async () => {
    const code = 'Page({ onLoad() { wx.cloud.callFunction({ name: "public", fail: ({ errMsg }) => this.setData({ it: errMsg }) }); } });';
    expect((await run(code, { 'pages/one/index.wxml': '<view>{{it}}</view>' })).text).toContain('please call wx.cloud.init first');
  });

  test('不认识的组件会记下', async () => {
    expect((await run('Page({});', { 'pages/one/index.wxml': '<live-player />' })).violations).toEqual(['component wx-live-player']);
  });
});

describe('装不进微信的包不打开', () => {
  test('主包超过 2 MB', async () => {
    const dist = miniProgram({ 'big.txt': 'x'.repeat(2 * 1024 * 1024) });
    await expect(openWeapp({ browser, gatewayUrl: GATEWAY, dist })).rejects.toThrow(/主包 有 \d+ 字节，超过 2 MB/);
  });

  test('分包超过 2 MB', async () => {
    const dist = miniProgram({ 'packages/far/big.txt': 'x'.repeat(2 * 1024 * 1024) });
    await expect(openWeapp({ browser, gatewayUrl: GATEWAY, dist })).rejects.toThrow('packages/far 有');
  });

  test.each(['* { color: red }', '.a > :first-child { color: red }'])('样式里有微信不认识的写法：%s', async (style) => {
    await expect(openWeapp({ browser, gatewayUrl: GATEWAY, dist: miniProgram({ 'app.wxss': style }) })).rejects.toThrow('编译 .wxss 文件错误');
  });
});

describe('样式和微信一样', () => {
  test('一页的样式只管这一页，app.wxss 管每一页', async () => {
    const dist = miniProgram({
      'app.json': JSON.stringify({ pages: ['pages/one/index', 'pages/two/index'] }),
      'app.wxss': '.word{font-size:30px}', 'pages/one/index.wxss': '.word{color:rgb(1,2,3)}',
      'pages/one/index.wxml': '<view class="word">一</view>',
      'pages/two/index.json': '{}', 'pages/two/index.js': 'Page({});', 'pages/two/index.wxml': '<view class="word">二</view>', 'pages/two/index.wxss': '.word{color:rgb(4,5,6)}',
    });
    const weapp = await openWeapp({ browser, gatewayUrl: GATEWAY, dist, path: 'pages/one/index' });
    const look = (word: string) => weapp.page.getByText(word).evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).fontSize]);
    expect(await look('一')).toEqual(['rgb(1, 2, 3)', '30px']);
    await weapp.goto('pages/two/index');
    expect(await look('二')).toEqual(['rgb(4, 5, 6)', '30px']);
    await weapp.close();
  });
});

describe('页面栈和微信一样', () => {
  const page = (name: string) => `Page({ data: { name: '${name}' }, go(event) { const { to, how } = event.currentTarget.dataset; wx[how]({ url: to, fail: ({ errMsg }) => this.setData({ name: errMsg }) }); } });`;
  const button = (how: string, to: string) => `<view bindtap="go" data-how="${how}" data-to="${to}">${how} ${to}</view>`;
  const dist = () => miniProgram({
    'app.json': JSON.stringify({ pages: ['pages/one/index', 'pages/tab/index'], tabBar: { list: [{ pagePath: 'pages/tab/index' }] }, subPackages: [{ root: 'packages/far', pages: ['two/index'] }] }),
    'pages/one/index.js': page('一'),
    'pages/one/index.wxml': `<view>{{name}}</view>${button('navigateTo', '/packages/far/two/index?x=%E4%B8%80')}${button('navigateTo', '/pages/tab/index')}${button('navigateTo', '/pages/none/index')}`,
    'pages/tab/index.json': '{}', 'pages/tab/index.js': page('栏目'), 'pages/tab/index.wxml': '<view>{{name}}</view>',
    'packages/far/two/index.js': 'Page({ data: { x: "" }, onLoad({ x }) { this.setData({ x }); } });',
    'packages/far/two/index.wxml': '<view>{{x}}</view>',
  });

  test('去分包再返回，原来的页面还在；参数原样交给页面', async () => {
    const weapp = await openWeapp({ browser, gatewayUrl: GATEWAY, dist: dist(), path: 'pages/one/index' });
    await weapp.page.getByText('navigateTo /packages').click();
    await weapp.page.getByText('%E4%B8%80', { exact: true }).waitFor();
    await weapp.page.getByRole('button', { name: '返回' }).click();
    await weapp.page.getByText('一', { exact: true }).waitFor();
    expect(await weapp.problems()).toEqual({ missing: [], violations: [], errors: [] });
    await weapp.close();
  });

  test('不能用 navigateTo 打开栏目页；没有的页面打不开', async () => {
    const weapp = await openWeapp({ browser, gatewayUrl: GATEWAY, dist: dist(), path: 'pages/one/index' });
    await weapp.page.getByText('navigateTo /pages/tab').click();
    await weapp.page.getByText('can not navigateTo a tabbar page').waitFor();
    await weapp.page.getByText('navigateTo /pages/none').click();
    await weapp.page.getByText('page "pages/none/index" is not found').waitFor();
    await weapp.close();
  });
});
