import { paint, sourcesIn, type PictureContext } from '@/services/picture';
import type { AgencyHome } from '@/contract/public';
import { posterPicture } from './poster';

const HOME: AgencyHome = { agency: { id: 'qiaoguan', name: '乔官镇人民政府', shortName: '乔官镇' }, countyName: '昌乐县', host: { name: '昌乐县人民政府' }, reports: [], reportCount: 0, items: [] };
const CODE = 'data:image/png;base64,AAAA';

/** What was painted, in order. */
function painted(picture: ReturnType<typeof posterPicture>, images?: ReadonlyMap<string, unknown>) {
  const done: unknown[] = [];
  const context: PictureContext = {
    fillStyle: '', font: '', textAlign: '', textBaseline: '', fillRect: () => done.push('box'), fillText: (text) => done.push(text), drawImage: (image, x, y, width, height) => done.push({ image, x, y, width, height }),
  };
  paint(context, picture, images);
  return done;
}

describe('张贴的海报', () => {
  test('有小程序码的，海报上就是它，在正中，说用微信扫', () => {
    const picture = posterPicture(HOME, CODE, '用微信扫一扫，打开小程序');
    expect(sourcesIn(picture)).toEqual([CODE]);
    const done = painted(picture, new Map([[CODE, 'loaded']]));
    expect(done).toContainEqual({ image: 'loaded', x: (picture.width - 760) / 2, y: 420, width: 760, height: 760 });
    expect(done).toEqual(expect.arrayContaining(['乔官镇人民政府', '用微信扫一扫，打开小程序']));
  });

  test('没有的，是打开网页的二维码；没有装好的图片不画', () => {
    const picture = posterPicture(HOME, [[true, false], [false, true]], '用微信或者手机相机扫一扫，打开网页');
    expect(sourcesIn(picture)).toEqual([]);
    expect(painted(picture).filter((mark) => mark === 'box')).toHaveLength(1 + 2 + 1);
    expect(painted(posterPicture(HOME, CODE, '')).filter((mark) => typeof mark === 'object')).toEqual([]);
  });
});
