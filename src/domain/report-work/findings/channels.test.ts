import { channelFindings } from './channels';

test('每个渠道都要核对；数变了再核对；自相矛盾的月份另说', () => {
  const channels = [{ id: 'here', label: '本小程序', total: 3, doubts: [] }, { id: 'a', label: '公众号', total: 5, doubts: ['3月：对不上'] }];
  const said = (confirmed: Parameters<typeof channelFindings>[1]) => channelFindings(channels, confirmed).map(({ where, severity }) => `${where} ${severity}`);
  expect(said([])).toEqual(['本小程序 hard', '公众号 hard', '公众号 soft']);
  expect(said([{ channel: 'here', total: 3 }, { channel: 'a', total: 4 }])).toEqual(['公众号 hard', '公众号 soft']);
  expect(said([{ channel: 'here', total: 3 }, { channel: 'a', total: 5 }])).toEqual(['公众号 soft']);
});

test('没有核对过的渠道，去核对的地方；自相矛盾的月份，去改数的地方', () => {
  const [open, doubt] = channelFindings([{ id: 'a', label: '公众号', total: 5, doubts: ['3月：对不上'] }], []);
  expect([open?.place, doubt?.place]).toEqual([{ kind: 'confirm' }, { kind: 'channels' }]);
});
