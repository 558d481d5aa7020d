import { articleLabel, type ArticleRef } from '../src/domain/statute/article';

/** A block of tests under the words of the law it proves: 《条例》第三十三条第二款：应当自收到申请之日起20个工作日内予以答复. */
export function article(ref: ArticleRef, quote: string, fn: () => void): void {
  describe(`${articleLabel(ref)}：${quote}`, fn);
}
