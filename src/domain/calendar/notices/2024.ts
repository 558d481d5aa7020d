import { holiday, workdays, type Notice } from '../notice';

/** 2024年节假日安排. */
export const NOTICE_2024: Notice = {
  year: 2024,
  documents: [
    {
      title: '国务院办公厅关于2024年部分节假日安排的通知',
      address: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
      number: '国办发明电〔2023〕7号',
    },
  ],
  holidays: [
    holiday('元旦', '2024-01-01'),
    holiday('春节', '2024-02-10', '2024-02-17'),
    holiday('清明节', '2024-04-04', '2024-04-06'),
    holiday('劳动节', '2024-05-01', '2024-05-05'),
    holiday('端午节', '2024-06-10'),
    holiday('中秋节', '2024-09-15', '2024-09-17'),
    holiday('国庆节', '2024-10-01', '2024-10-07'),
  ],
  makeUpWorkdays: workdays(
    '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28',
    '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12',
  ),
};
