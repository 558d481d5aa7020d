import { PAGES, SUBPACKAGES } from './app.pages';

/** Reading is the main package; filing and office work are loaded when they are wanted. */
export default defineAppConfig({
  pages: [...PAGES],
  subPackages: SUBPACKAGES.map(({ root, pages }) => ({ root, pages: [...pages] })),
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/read'] },
    'pages/apply/index': { network: 'all', packages: ['packages/apply'] },
  },
  tabBar: {
    // Drawn by the page itself (components/tab-bar), so that it grows in 长辈版 and follows the dark mode.
    custom: true,
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/find/index', text: '查信息' },
      { pagePath: 'pages/apply/index', text: '我要申请' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
  window: {
    navigationBarTitleText: '政府信息公开',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@pullText',
  },
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseAddress'],
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
});
