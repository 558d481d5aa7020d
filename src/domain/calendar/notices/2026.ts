import { holiday, workdays, type Notice } from '../notice';

/** 2026年节假日安排. */
export const NOTICE_2026: Notice = {
  year: 2026,
  documents: [
    {
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
      number: '国办发明电〔2025〕7号',
    },
  ],
  holidays: [
    holiday('元旦', '2026-01-01', '2026-01-03'),
    holiday('春节', '2026-02-15', '2026-02-23'),
    holiday('清明节', '2026-04-04', '2026-04-06'),
    holiday('劳动节', '2026-05-01', '2026-05-05'),
    holiday('端午节', '2026-06-19', '2026-06-21'),
    holiday('中秋节', '2026-09-25', '2026-09-27'),
    holiday('国庆节', '2026-10-01', '2026-10-07'),
  ],
  makeUpWorkdays: workdays(
    '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09',
    '2026-09-20', '2026-10-10',
  ),
};
