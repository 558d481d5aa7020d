/** Where every page stands: the main package is reading, each subpackage is loaded when somebody opens a page of it. */
export const PAGES = [
  'pages/home/index',
  'pages/find/index',
  'pages/apply/index',
  'pages/mine/index',
  'pages/agencies/index',
] as const;

export const SUBPACKAGES = [
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
] as const;

type Of<Package> = Package extends { readonly root: infer Root extends string; readonly pages: readonly (infer Page extends string)[] } ? `${Root}/${Page}` : never;

/** A page as it is registered: packages/apply/form/index. */
export type PageName = (typeof PAGES)[number] | Of<(typeof SUBPACKAGES)[number]>;

/** What stands between a folder and /index. */
export type PageIn<Folder extends string> = PageName extends infer Name ? (Name extends `${Folder}/${infer Page}/index` ? Page : never) : never;
