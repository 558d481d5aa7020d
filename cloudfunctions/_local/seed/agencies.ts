import type { Agency } from '../../_shared/repositories/agencies';

/**
 * 演示单位: the county hosts, a town and a subdistrict are tenants. Contact data of 乔官镇 as its report of 2021 prints
 * it; of others nothing is invented.
 */
export const AGENCIES: readonly Agency[] = [
  { id: 'changle', name: '昌乐县人民政府', shortName: '昌乐县', level: 'county', reconsiderationAuthority: '潍坊市人民政府', numberPrefix: '昌乐依申请' },
  {
    id: 'qiaoguan', name: '乔官镇人民政府', shortName: '乔官镇', parentId: 'changle', level: 'township',
    reconsiderationAuthority: '昌乐县人民政府', numberPrefix: '乔官依申请',
    contact: {
      office: '党政办公室',
      phone: '0536-6761106',
      address: '昌乐县乔官镇人民政府',
      postcode: '262408',
      officeHours: '周一至周五 8:30–11:30、14:00–17:30',
      portal: { name: '昌乐县政府门户网站', address: 'http://www.changle.gov.cn/' },
    },
  },
  { id: 'wutu', name: '五图街道办事处', shortName: '五图街道', parentId: 'changle', level: 'subdistrict', reconsiderationAuthority: '昌乐县人民政府', numberPrefix: '五图依申请' },
];
