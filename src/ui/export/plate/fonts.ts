/** The files of the page's fonts, as it declares them: a thread of its own has none, and reads the same. */
import type { FontFile } from '../../../core/export/sheet';

/** Of the families that these lists name, as CSS writes lists. */
export function fontFiles(lists: readonly string[]): FontFile[] {
  const wanted = new Set(lists.flatMap((list) => list.split(',').map(bare)));
  return [...document.styleSheets].flatMap((sheet) => {
    const from = sheet.href ?? document.baseURI;
    return [...sheet.cssRules].flatMap((rule): FontFile[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string, otherwise: string): string =>
        rule.style.getPropertyValue(name) || otherwise;
      const family = bare(said('font-family', ''));
      if (!wanted.has(family)) return [];
      return [
        {
          family,
          source: said('src', '').replace(
            /url\("?([^")]+)"?\)/g,
            (_, address: string) => `url("${new URL(address, from).href}")`,
          ),
          style: said('font-style', 'normal'),
          weight: said('font-weight', 'normal'),
          stretch: said('font-stretch', 'normal'),
          unicodeRange: said('unicode-range', 'U+0-10FFFF'),
        },
      ];
    });
  });
}

const bare = (family: string): string => family.trim().replace(/^['"]|['"]$/g, '');
