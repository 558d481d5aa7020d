import type { Page } from 'playwright-core';
import type { PersonaKey } from '../../../cloudfunctions/_local/persona/personas';
import { PHONE, type World } from '../world';

/** Opens a place on the phone of a person, by day, with nothing kept but the edition and the agency. */
export type SharedPhone = (who: PersonaKey, route: string, elder?: boolean) => Promise<Page>;

/** One phone a person for a whole journey: the program is fetched once, as it is for whoever has been here before. */
export function sharedPhones(world: World): SharedPhone {
  const phones = new Map<PersonaKey, Page>();
  return async (who, route, elder = false) => {
    const page = phones.get(who) ?? await world.newPhone(who);
    phones.set(who, page);
    await page.setViewportSize(PHONE.viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate((session) => {
      localStorage.clear();
      localStorage.setItem('session', session);
    }, JSON.stringify({ data: { elder, agencyId: 'qiaoguan' } }));
    // Another hash would leave the page that is there in the document.
    await page.goto('about:blank');
    await page.goto(`${world.url}/#${route}`);
    if (elder) await page.locator('.page.elder').first().waitFor();
    return page;
  };
}
