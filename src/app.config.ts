/** Reading is the main package; filing and office work are loaded when they are wanted. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/find/index',
    'pages/apply/index',
    'pages/mine/index',
    'pages/reports/index',
    'pages/report/index',
    'pages/printed/index',
    'pages/charts/index',
    'pages/guide/index',
    'pages/column/index',
    'pages/complaint/index',
    'pages/agencies/index',
  ],
  subPackages: [
    { root: 'packages/apply', pages: ['form/index', 'receipt/index', 'list/index', 'detail/index', 'inbox/index'] },
    { root: 'packages/county', pages: ['home/index', 'notice/index'] },
    { root: 'packages/intake', pages: ['register/index', 'receipt/index', 'practice/index', 'takeover/index'] },
    { root: 'packages/opinion', pages: ['answer/index'] },
    { root: 'packages/lookup', pages: ['look/index'] },
    { root: 'packages/office', pages: ['home/index', 'people/index', 'person/index', 'leave/index', 'join/index', 'pin/index', 'settings/index'] },
    { root: 'packages/staff', pages: ['workbench/index', 'inbox/index', 'case/index', 'wizard/index', 'decide/index', 'step/index', 'split/index', 'table/index', 'cell/index', 'letters/index'] },
  ],
  preloadRule: { 'pages/apply/index': { network: 'all', packages: ['packages/apply'] } },
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
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
});
