/** A question, where it is asked, and the items a sensible clerk would take for the answer. */
export interface BlindPair {
  readonly asked: string;
  /** Absent: of the whole county. */
  readonly agencyId?: string;
  readonly ids: readonly string[];
}

/** 问法 → 该找到的信息, written by somebody who saw the generated items (seed 20260101, 3,000 an agency) and nothing of the search; never used to tune it. */
export const BLIND_PAIRS: readonly BlindPair[] = [
  { asked: '打的起步价25年涨没涨', ids: ['yunting-00036'] },
  { asked: '老楼装电梯政府给补多少钱 2025年的', ids: ['yunting-00023', 'yunting-02927'] },
  { asked: '厂子倒闭下岗了，24年一个月能领多少钱', ids: ['yunting-00261'] },
  { asked: '想把老家房子收拾出来给游客住，要办啥手续', ids: ['yunting-00319'] },
  { asked: '店门口立个大灯箱招牌要找谁批', ids: ['yunting-00349'] },
  { asked: '晚上下班没公交坐了，有没有代表提过让车开晚点', ids: ['yunting-02934'] },
  { asked: '街上带娃没地方喂奶换尿布', ids: ['yunting-00240', 'yunting-02994'] },
  { asked: '老城啥时候通暧气', agencyId: 'yunting', ids: ['yunting-00300', 'yunting-00360'] },
  { asked: '过年县城里能放炮仗不 放了罚多少', agencyId: 'yunting', ids: ['yunting-02905', 'yunting-00031'] },
  { asked: '房产证过户去哪办 几点上班', agencyId: 'yunting', ids: ['yunting-00057', 'yunting-00207'] },
  { asked: '打官司请不起律师，找哪个地方帮忙', agencyId: 'yunting', ids: ['yunting-00147', 'yunting-00237'] },
  { asked: '高桥回县城最晚一班车几点 25年', agencyId: 'yunting', ids: ['yunting-02410'] },
  { asked: '新华路哪儿有摄像头拍超速 2024', agencyId: 'yunting', ids: ['yunting-01837'] },
  { asked: '加的油不对劲，25年4月查出多少有问题的', agencyId: 'yunting', ids: ['yunting-00055'] },
  { asked: '西苑小学25年收哪些小区的娃', ids: ['yunting-chengguan-00032'] },
  { asked: '石榴巷修路封到几月份 24年那次', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-01153'] },
  { asked: '我家门口垃圾桶满了好几天都没人来拉，25年是哪家公司在收，打哪个电话找他们', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-00370'] },
  { asked: '十里铺23年拆房子 搬出去租房一平给多少', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-02811'] },
  { asked: '狗不拴绳满街跑镇上管不管', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00085'] },
  { asked: '现在办喜事白事有啥规定，能摆多少桌', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00129'] },
  { asked: '买块坟地多少钱 骨灰放着一年多少 25年', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00396'] },
  { asked: '24年下雹子砸了包谷，赔了多少户', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00037'] },
  { asked: '官庄老人过了80一个月给多少 2025', agencyId: 'yunting-liulin', ids: ['yunting-liulin-02017'] },
  { asked: '野鸭滩改茅房一家补多少钱 21年', agencyId: 'yunting-baishi', ids: ['yunting-baishi-00248'] },
  { asked: '松平水库涨水了给哪个打电话 24年', agencyId: 'yunting-baishi', ids: ['yunting-baishi-01323'] },
  { asked: '茶山村吃低保的有几家 25年', agencyId: 'yunting-baishi', ids: ['yunting-baishi-01225'] },
  { asked: '双塔那边哪些补习班是有证的 23年', agencyId: 'yunting-edu', ids: ['yunting-edu-00446'] },
  { asked: '玉泉游泳馆免费教娃游泳的通知', agencyId: 'yunting-edu', ids: ['yunting-edu-00125'] },
  { asked: '23年老师偷偷收钱补课抓了几个', agencyId: 'yunting-edu', ids: ['yunting-edu-00628'] },
  { asked: '三中新操场哪家修的', agencyId: 'yunting-edu', ids: ['yunting-edu-01922'] },
];
