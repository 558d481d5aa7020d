import type { AgencyHome } from '@/contract/public';
import type { Picture, PictureMark } from '@/services/picture';

/** Units of the picture: A5 upright at about 200 dots an inch, so that it prints sharp on a notice board. */
const WIDTH = 1180;
const HEIGHT = 1680;
const CODE = 760;
const INK = '#1a1a1a';
const SOFT = '#595959';
const LINE = '#d9d9d9';

/** A line that is too long is set smaller, never cut: it may be an office's whole name. */
const fitting = (text: string, size: number): number => Math.min(size, Math.floor((WIDTH - 120) / Math.max(1, [...text].length)));

const centred = (y: number, text: string, size: number, more: { readonly bold?: true; readonly colour?: string } = {}): PictureMark =>
  ({ kind: 'text', x: WIDTH / 2, y, text, size: fitting(text, size), colour: more.colour ?? INK, centre: true, ...(more.bold && { bold: more.bold }) });

/** The squares stand on whole units, or a scanner sees grey lines between them. */
function code(top: number, squares: readonly (readonly boolean[])[]): readonly PictureMark[] {
  const unit = Math.floor(CODE / squares.length);
  const left = Math.round((WIDTH - unit * squares.length) / 2);
  return squares.flatMap((line, down) => line.flatMap((dark, across): PictureMark[] =>
    (dark ? [{ kind: 'box', x: left + across * unit, y: top + down * unit, width: unit, height: unit, colour: '#000000' }] : [])));
}

/** The code of a poster: the squares of a QR code, or 小程序码 as WeChat made it, a data URL. */
type PosterCode = readonly (readonly boolean[])[] | string;

const TOP = 420;

const drawn = (source: PosterCode): readonly PictureMark[] => (typeof source === 'string'
  ? [{ kind: 'image', x: (WIDTH - CODE) / 2, y: TOP, width: CODE, height: CODE, source }]
  : code(TOP, source));

/** 张贴的海报: what it is, the code, whom to ring; for the village notice board. @param how how the code is opened */
export function posterPicture({ agency, contact, host }: AgencyHome, source: PosterCode, how: string): Picture {
  const below = TOP + CODE + 40;
  return {
    width: WIDTH, height: HEIGHT,
    marks: [
      centred(90, agency.name, 84, { bold: true }),
      centred(210, '政府信息公开', 72, { bold: true }),
      centred(320, '看年报、看文件、申请公开，用手机扫一扫', 44, { colour: SOFT }),
      ...drawn(source),
      centred(below, how, 36, { colour: SOFT }),
      { kind: 'box', x: 90, y: below + 80, width: WIDTH - 180, height: 2, colour: LINE },
      ...(contact ? [centred(below + 110, `不会用手机的，打电话或者到${contact.office}来问`, 40), centred(below + 175, contact.phone, 60, { bold: true }), centred(below + 260, contact.address, 36, { colour: SOFT })] : []),
      centred(HEIGHT - 70, `主办单位 ${host.name}${host.filingNumber ? `　备案编号 ${host.filingNumber}` : ''}`, 28, { colour: SOFT }),
    ],
  };
}
