import type { Page } from 'playwright-core';
import { civilDate } from '@/domain/calendar/civil-date';
import { enlarge, expectForElders, expectForEveryone } from './accessibility';
import { says } from './hands';
import type { Ids } from './screens/ids';
import { PAGES } from './screens/pages';
import { sceneOf } from './screens/scene';
import { sharedPhones, type SharedPhone } from './screens/shared-phone';
import type { Screen } from './screens/screen';
import { startWorld, type World } from './world';

const TODAY = civilDate('2026-09-24');

let world: World;
let ids: Ids;
let phone: SharedPhone;
beforeAll(async () => {
  world = await startWorld({ today: TODAY });
  phone = sharedPhones(world);
  ids = await sceneOf(world.url, TODAY);
});
afterAll(() => world.close());

async function open({ who, route, words, before }: Screen<Ids>): Promise<Page> {
  const page = await phone(who, route(ids));
  await says(page, words);
  await before?.(page);
  return page;
}

describe('其余每一页', () => {
  test.each(Object.entries(PAGES))('%s：白天夜间机器都查不出问题，不溢出，手指点得到，键盘每一站有名字；长辈版按钮高，375宽不溢出', async (_name, screen) => {
    const page = await open(screen);
    await expectForEveryone(page);
    await enlarge(page);
    await expectForElders(page);
  });
});
