import { fullName, isOrganName } from './organization';

describe('机关名称写全', () => {
  test.each([
    ['云汀市科委', '云汀市科学技术委员会'], ['云汀县发改局', '云汀县发展和改革局'], ['云汀县卫健委', '云汀县卫生健康委员会'], ['云汀县人社局', '云汀县人力资源和社会保障局'],
    ['云汀县住建局', '云汀县住房和城乡建设局'], ['云汀县工信局', '云汀县工业和信息化局'], ['云汀市教委', '云汀市教育委员会'],
  ])('%s → %s', (printed, name) => {
    expect(fullName(printed)).toEqual({ name, changes: [`机关名称印作简称“${printed}”，读作“${name}”`] });
  });

  test.each([['云汀县', '云汀县人民政府'], ['白杨镇', '白杨镇人民政府'], ['河东街道', '河东街道办事处'], ['云汀经济开发区', '云汀经济开发区人民政府']])('%s → %s', (printed, name) => {
    expect(fullName(printed)).toEqual({ name, changes: [`机关名称印作“${printed}”，读作“${name}”`] });
  });

  test('“县政府”是“县人民政府”，中间的“政府”不是', () => {
    expect(fullName('云汀县政府').name).toBe('云汀县人民政府');
    expect(fullName('云汀县政府办公室')).toEqual({ name: '云汀县政府办公室', changes: [] });
  });

  test.each(['云汀县人民政府', '云汀县水利局', '河东街道办事处', '河东街道社区服务中心', '云汀县教育委员会', '市政工程处'])('%s 已经是全称', (name) => {
    expect(fullName(name)).toEqual({ name, changes: [] });
  });

  test('误识的地名先改，再写全，两处都说', () => {
    expect(fullName('沐阳县白杨镇')).toEqual({ name: '沭阳县白杨镇人民政府', changes: ['地名疑为误识“沐阳县白杨镇”，读作“沭阳县白杨镇”', '机关名称印作“沭阳县白杨镇”，读作“沭阳县白杨镇人民政府”'] });
    expect(fullName('沐阳工业园管理办公室').name).toBe('沭阳工业园管理办公室');
  });
});

describe('一行字是不是机关名称', () => {
  test.each(['水利局', '云汀县白杨镇', '云汀县河东街道办事处', '云汀县税务所', '云汀高新区管委会', `${'云'.repeat(37)}水利局`])('%s：是', (text) => expect(isOrganName(text)).toBe(true));
  test.each(['县局', `${'云'.repeat(38)}水利局`, '联系云汀县水利局，', '一、水利局', '第3水利局', '特此报告', '水利局网站', '云汀县的报告', ''])('%s：不是', (text) => expect(isOrganName(text)).toBe(false));
});
