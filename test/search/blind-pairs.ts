/** A question, where it is asked, and the items a sensible clerk would take for the answer. */
export interface BlindPair {
  readonly asked: string;
  /** Absent: of the whole county. */
  readonly agencyId?: string;
  readonly ids: readonly string[];
}

/** 问法 → 该找到的信息, written by somebody who saw the generated items (seed 20260101, 3,000 an agency) and nothing of the search; never used to tune it. */
export const BLIND_PAIRS: readonly BlindPair[] = [
  { asked: '25年白石河那边自来水能放心喝不', ids: ['yunting-00601'] },
  { asked: '老有人把电瓶车推回楼上插着充，整栋楼提心吊胆的，代表委员提过这个没，县里咋回的', agencyId: 'yunting', ids: ['yunting-00060', 'yunting-00090', 'yunting-00150', 'yunting-00270', 'yunting-00330'] },
  { asked: '养鱼想从河里抽水用要办啥证，到哪个窗口办', ids: ['yunting-00079', 'yunting-00289', 'yunting-02983'] },
  { asked: '当兵回来报到的那个局在哪条街 电话多少', agencyId: 'yunting', ids: ['yunting-00267', 'yunting-00297'] },
  { asked: '环城北路17年新装的电子眼在哪个路口 开多快算超', ids: ['yunting-02643'] },
  { asked: '20年保租房 一家人每月挣多少以内才让报名摇号', ids: ['yunting-00053', 'yunting-02957'] },
  { asked: '柏树巷21年旱厕换成抽水的 一家补好多钱', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-02859'] },
  { asked: '文庙后巷挖路封到几号才让车过 19年那回', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-01482'] },
  { asked: '街上狗乱跑没人管，23年出的养狗规矩归谁管', agencyId: 'yunting-chengguan', ids: ['yunting-chengguan-00481'] },
  { asked: '桂花园把地包给种葡萄的 一亩一年给几个钱', ids: ['yunting-chengguan-02593'] },
  { asked: '十里铺我奶奶91了 23年每个月能领多少老人钱', ids: ['yunting-chengguan-01825'] },
  { asked: '桂花园22年重新选主任去了多少人投票', ids: ['yunting-chengguan-02504'] },
  { asked: '小营村2021年大队进账多少 都花哪儿去了', ids: ['yunting-liulin-00347'] },
  { asked: '21年小营的娃归石桥小学收不 报名要带啥本本', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00428'] },
  { asked: '14年镇上招城管协管，初中毕业要不要 一月开多少', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00476'] },
  { asked: '枣园20年盖污水厂把我家麦地占了，说好一亩赔多少？果树按棵算是多少？到底给安排活干不', ids: ['yunting-liulin-02373'] },
  { asked: '杨家湾18年装路灯每个人头摊几块钱', ids: ['yunting-liulin-01646'] },
  { asked: '17年三季度种地补贴一亩给多少', agencyId: 'yunting-liulin', ids: ['yunting-liulin-00505'] },
  { asked: '23年清明进山给老人烧纸被逮到要罚几多', agencyId: 'yunting-baishi', ids: ['yunting-baishi-00331'] },
  { asked: '买个坟位要好多钱 2023年', agencyId: 'yunting-baishi', ids: ['yunting-baishi-00044'] },
  { asked: '木桥村残废的17年一个月发好多钱', ids: ['yunting-baishi-02159'] },
  { asked: '岭脚村老街拆房22年，早点签子奖多少', ids: ['yunting-baishi-01087'] },
  { asked: '松坪村23年装的太阳能板一年能给村里挣多少', ids: ['yunting-baishi-02453'] },
  { asked: '我家在长坪村，17年打报告要地基盖新房，等来等去没个准话，到底批了几家，没批下来的是卡在哪儿', agencyId: 'yunting-baishi', ids: ['yunting-baishi-00943'] },
  { asked: '孩子在班上老被几个大的堵着打还要钱，老师就说闹着玩，上头对学校管这种事有没有个说法，不管要不要担责', agencyId: 'yunting-edu', ids: ['yunting-edu-00154'] },
  { asked: '县健身中心那个游泳池 2020年一张票几块 小娃自己能进不', agencyId: 'yunting-edu', ids: ['yunting-edu-00398'] },
  { asked: '24年自考一门交多少报名费', ids: ['yunting-edu-00175'] },
  { asked: '沙溪补习班收了一年的钱不退 23年该打哪个电话', agencyId: 'yunting-edu', ids: ['yunting-edu-00672'] },
  { asked: '南关小学伙房22年查出啥毛病没有', ids: ['yunting-edu-02088'] },
  { asked: '云雾那边14年要并村小 娃上学有车接不', ids: ['yunting-edu-00098'] },
];
