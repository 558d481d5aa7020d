import { initials } from './initials';

test.each([['乔官镇', 'QGZ'], ['五图街道', 'WTJD'], ['昌乐县', 'CLX'], ['县民政局', 'XMZJ'], ['巴中', 'BZ'], ['安丘', 'AQ'], ['鄂城', 'EC'], ['A区3号', 'AQ3H'], ['（县）', 'X']])('%s：%s', (name, letters) => expect(initials(name)).toBe(letters));
