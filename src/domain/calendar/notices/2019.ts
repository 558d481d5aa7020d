import { holiday, workdays, type Notice } from '../notice';

/** 2019年节假日安排. */
export const NOTICE_2019: Notice = {
  year: 2019,
  documents: [
    {
      title: '国务院办公厅关于2019年部分节假日安排的通知',
      address: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
      number: '国办发明电〔2018〕15号',
    },
    {
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      address: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
      number: '国办发明电〔2019〕3号',
    },
  ],
  holidays: [
    holiday('元旦', '2018-12-30', '2019-01-01'),
    holiday('春节', '2019-02-04', '2019-02-10'),
    holiday('清明节', '2019-04-05'),
    holiday('劳动节', '2019-05-01', '2019-05-04'),
    holiday('端午节', '2019-06-07'),
    holiday('中秋节', '2019-09-13'),
    holiday('国庆节', '2019-10-01', '2019-10-07'),
  ],
  makeUpWorkdays: workdays(
    '2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28',
    '2019-05-05', '2019-09-29', '2019-10-12',
  ),
};
