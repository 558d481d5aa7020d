import { holiday, workdays, type Notice } from '../notice';

/** 2023年节假日安排. */
export const NOTICE_2023: Notice = {
  year: 2023,
  documents: [
    {
      title: '国务院办公厅关于2023年部分节假日安排的通知',
      address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
      number: '国办发明电〔2022〕16号',
    },
  ],
  holidays: [
    holiday('元旦', '2022-12-31', '2023-01-02'),
    holiday('春节', '2023-01-21', '2023-01-27'),
    holiday('清明节', '2023-04-05'),
    holiday('劳动节', '2023-04-29', '2023-05-03'),
    holiday('端午节', '2023-06-22', '2023-06-24'),
    holiday('中秋节、国庆节', '2023-09-29', '2023-10-06'),
  ],
  makeUpWorkdays: workdays(
    '2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06',
    '2023-06-25', '2023-10-07', '2023-10-08',
  ),
};
