import { article } from '../../../test/article';
import { art, articleLabel } from './article';
import { LOCAL_TOPICS, PROACTIVE_ITEMS } from './proactive';

article(art(20), '行政机关应当主动公开本行政机关的下列政府信息', () => {
  test('十五项，一项不少，各有条文', () => {
    expect(PROACTIVE_ITEMS).toHaveLength(15);
    expect(PROACTIVE_ITEMS.map(({ rule }) => rule.item)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(PROACTIVE_ITEMS.map(({ rule }) => articleLabel(rule))[4]).toBe('《条例》第二十条第（五）项');
  });
});

article(art(21), '还应当根据本地方的具体情况主动公开', () => {
  test('乡镇八类，市县七类', () => {
    expect(LOCAL_TOPICS.township.map(({ label }) => label)).toEqual([
      '贯彻落实农业农村政策', '农田水利工程建设运营', '农村土地承包经营权流转', '宅基地使用情况审核', '土地征收', '房屋征收', '筹资筹劳', '社会救助',
    ]);
    expect(LOCAL_TOPICS.county).toHaveLength(7);
  });
});
