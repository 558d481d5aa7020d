/** Reading is the main package; filing and office work are loaded when they are wanted. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/find/index',
    'pages/apply/index',
    'pages/mine/index',
    'pages/agencies/index',
  ],
  subPackages: [
    {
      root: 'packages/apply',
      pages: [
        'wish/index', 'form/index', 'receipt/index', 'list/index', 'detail/index', 'act/index', 'edit/index', 'letter/index', 'inbox/index', 'data/index', 'look/index',
        'requests/form/index', 'requests/list/index', 'requests/detail/index', 'requests/desk/index', 'requests/handle/index', 'requests/register/index',
      ],
    },
    {
      root: 'packages/annual',
      pages: [
        'books/index', 'book/index', 'line/index', 'fill/index', 'write/index', 'paragraph/index', 'report/index', 'checks/index', 'sheet/index', 'dates/index', 'table/index', 'cell/index', 'carried/index',
        'county/home/index', 'county/notice/index', 'county/agency/index', 'county/send/index', 'county/urges/index', 'county/urge/index', 'county/rollup/index', 'county/cell/index', 'county/checks/index', 'county/ranking/index', 'county/found/index', 'county/operation/index',
        'reports/desk/index', 'reports/import/index', 'reports/trace/index',
      ],
    },
    { root: 'packages/opinion', pages: ['answer/index'] },
    { root: 'packages/publish', pages: ['desk/index', 'item/index', 'edit/index', 'elsewhere/index', 'elsewhere/add/index', 'elsewhere/one/index', 'months/index', 'months/channels/index', 'withheld/index', 'withheld/one/index', 'fromcase/index'] },
    {
      root: 'packages/read',
      pages: [
        'report/index', 'reports/index', 'printed/index', 'charts/index', 'guide/index', 'column/index', 'complaint/index', 'catalogue/index', 'items/index', 'item/index', 'years/index', 'compare/index', 'files/index', 'rule/index', 'share/index',
      ],
    },
    {
      root: 'packages/office',
      pages: [
        'home/index', 'people/index', 'person/index', 'leave/index', 'join/index', 'pin/index', 'settings/index', 'keys/index', 'expired/index',
        'guide/edit/index', 'guide/rules/index', 'guide/rule-edit/index', 'guide/agencies/index', 'guide/agency/index', 'guide/host/index',
        'intake/register/index', 'intake/receipt/index', 'intake/practice/index', 'intake/takeover/index',
      ],
    },
    { root: 'packages/staff', pages: ['workbench/index', 'inbox/index', 'case/index', 'wizard/index', 'decide/index', 'step/index', 'split/index', 'letters/index'] },
  ],
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
