/** An invented agency of the generated county, and the invented places its papers speak of. */
export interface GeneratedAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string;
  readonly level: 'county' | 'township' | 'subdistrict' | 'department';
  /** 发文机关代字. */
  readonly prefix: string;
  readonly villages: readonly string[];
  readonly roads: readonly string[];
  readonly schools: readonly string[];
  readonly waters: readonly string[];
}

const each = (ending: string, stems: string): readonly string[] => stems.split('、').map((stem) => `${stem}${ending}`);

const COUNTY_SCHOOLS = [
  ...each('小学', '云汀县实验、文汇路、南关、西苑、东湖、新安、柳林镇中心、柳林镇石桥、白石乡中心、白石乡松坪、红枫、育才、晨光、桃源、北园'),
  ...each('中学', '云汀县第一、云汀县第二、云汀县第三、柳林镇初级、白石乡初级、城关初级、云汀县职业、云汀县外国语'),
  ...each('幼儿园', '云汀县机关、金苹果、柳林镇中心、白石乡中心、城关中心、小河畔、向日葵'),
];

/** 云汀县: nowhere on a map; nothing here is said of a real place. */
export const AGENCIES: readonly GeneratedAgency[] = [
  {
    id: 'yunting', name: '云汀县人民政府', shortName: '云汀县', level: 'county', prefix: '云政',
    villages: each('镇', '柳林、青岗、双塔、南坪、大河、沙溪、永兴、石门').concat(each('乡', '白石、云雾、高桥、梅岭'), each('街道', '城关、东湖')),
    roads: each('路', '文汇、建设、云汀、迎宾、滨河、人民、新华、环城北、环城南、工业园一、工业园二').concat(each('街', '解放、东风、中兴、古城')),
    schools: COUNTY_SCHOOLS, waters: each('水库', '黑龙潭、青岗、松坪、石门').concat(each('河', '云汀、沙溪、白石')),
  },
  {
    id: 'yunting-liulin', name: '柳林镇人民政府', shortName: '柳林镇', parentId: 'yunting', level: 'township', prefix: '柳政',
    villages: each('村', '东河、西河、上柳林、下柳林、石桥、杨家湾、周家店、大槐树、三官庙、马鞍山、孙家寨、李家沟、北岗、南洼、后坡、清水塘、双井、小营、官庄、枣园'),
    roads: each('路', '柳东、柳西、石桥、槐北、滨河南').concat(each('桥', '东河、三官庙')),
    schools: each('小学', '柳林镇中心、柳林镇石桥').concat(['柳林镇初级中学', '柳林镇中心幼儿园']), waters: ['清水塘', '东河', '李家沟小型水库', '双井灌区'],
  },
  {
    id: 'yunting-baishi', name: '白石乡人民政府', shortName: '白石乡', parentId: 'yunting', level: 'township', prefix: '白政',
    villages: each('村', '松坪、竹园、白石、青龙、茶山、野鸭滩、岩下、岭脚、木桥、长坪、梨树坪、田坝、老寨、新寨、龙洞、花桥、石板坡、牛头山'),
    roads: each('路', '茶山、松竹、龙洞、环山').concat(each('桥', '木桥、花桥')),
    schools: each('小学', '白石乡中心、白石乡松坪').concat(['白石乡初级中学', '白石乡中心幼儿园']), waters: ['松坪水库', '白石河', '龙洞泉', '茶山塘坝'],
  },
  {
    id: 'yunting-chengguan', name: '城关街道办事处', shortName: '城关街道', parentId: 'yunting', level: 'subdistrict', prefix: '城关办',
    villages: each('社区', '南关、北关、西苑、文庙、老车站、纺织厂、东门、桂花园、新安里、玉泉').concat(each('村', '城郊、郭家桥、十里铺、柏树巷')),
    roads: each('路', '南关、纺织、站前、玉泉').concat(each('巷', '桂花、文庙后、石榴')),
    schools: ['南关小学', '西苑小学', '城关初级中学', '城关中心幼儿园'], waters: ['玉泉湖', '护城河', '郭家桥泵站'],
  },
  {
    id: 'yunting-edu', name: '云汀县教育和体育局', shortName: '县教育和体育局', parentId: 'yunting', level: 'department', prefix: '云教体',
    villages: each('镇', '柳林、青岗、双塔、南坪、大河、沙溪、永兴、石门').concat(each('乡', '白石、云雾、高桥、梅岭'), ['城关街道']),
    roads: each('体育公园', '玉泉、滨河、青岗、柳林'), schools: COUNTY_SCHOOLS, waters: each('游泳馆', '县全民健身中心、玉泉'),
  },
];

export const COMPANIES: readonly string[] = each('有限公司', '云汀恒通建设工程、江州路桥工程、鼎盛市政、瑞丰水利工程、云汀绿野园林、宏远建筑安装、江州科信电子、众诚招标咨询、云汀惠民餐饮、明达印务、安泰物业服务、青禾农业发展、云汀天润供水、江州环科检测、百川测绘');
