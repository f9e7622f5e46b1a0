/**
 * The form of one point of time in a text with widths folded, as a regular expression. All repetitions are bounded, so
 * that a long text is read in linear time. What the groups mean: written.ts.
 */
const S = ' {0,2}';
const ERA = '明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]';
const TWO = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ERA_YEAR = `(?:元|${TWO})`;
const FOUR = '(?:(?:1[89]|20)\\d\\d|[一二][〇八九][〇一二三四五六七八九]{2})';
/** Between the ends of a range or of a list whose unit comes last: 平成18～21年度, 10・11月. */
const TO = `${S}[~〜‐–—―ー・、-]${S}`;

/** 令和4(2022)年6月, 2022(令和4)年度: the same year again, before the unit. */
const AS_WELL = `(?:${S}\\((?:(?:${ERA}|[明大昭平令MTSHR])${S}${ERA_YEAR}|${FOUR})\\))?`;

/** A stretch of years (3年間, 2年目), or a word that begins with 年: 年金, 年次, 年代. */
const NO_YEAR = '(?![間目代金報鑑次齢比額並産収賀少輩俸頭期度])(?!以[内上下]|当た?り|あたり|連続|同)';
/** 3月間, 第1月曜日, 1月以内, 1月当たり, 1月に2回. */
const NO_MONTH = '(?![間曜])(?!以[内上下]|未満|当た?り|あたり|に[\\d一二三]{1,2}[回度])';
/** 3日間, 2日目, 5日以内. */
const NO_DAY = '(?![間目前後分毎])(?!以[内上下]|未満|当た?り|あたり|ごと|程度|に[\\d一二三]{1,2}[回度])';

const YEAR = [
  `(?<era>${ERA})${S}(?<eraYear>${ERA_YEAR})${AS_WELL}(?:${S}(?<eraUnit>年度?)${NO_YEAR}|(?=${TO}(?:(?:${ERA})${S})?${ERA_YEAR}${AS_WELL}${S}年))`,
  `(?<![A-Za-z\\d\\p{Script=Han}])(?<short>[明大昭平令MTSHR])(?<shortYear>\\d{1,2}|元)${AS_WELL}(?:${S}(?<shortUnit>年度?)${NO_YEAR}|(?=${TO}[明大昭平令MTSHR]?(?:\\d{1,2}|元)${AS_WELL}${S}年度))`,
  `(?<![\\d.])(?<west>${FOUR})${AS_WELL}(?:${S}(?<westUnit>年度?)${NO_YEAR}|(?=${TO}\\d{2,4}${AS_WELL}${S}年))`,
  '(?<![A-Za-z])FY ?(?<fy>20\\d\\d)(?!\\d)',
  `(?<![日基将従合協共混])(?<relative>同|本|今|昨|前|来|翌|次|当|去|明|一昨|再来)(?<relativeUnit>年度?)${NO_YEAR}`,
  `(?<![\\d.,第])(?<bare>\\d{1,2})(?:${S}(?<bareUnit>年度)${NO_YEAR}|${S}(?<bareYear>年)(?=${S}\\d{1,2}${S}月)|(?=${TO}\\d{1,2}${S}(?:年度(?![間目])|年${S}\\d{1,2}${S}月)))`,
  '(?<![\\d\\p{Script=Han}])(?<head>年度?)(?=内(?![\\p{Script=Han}])|末|中(?![\\p{Script=Han}])|当初|初め|上半期|下半期|[前後]半)',
].join('|');

/** 令和4年(2022年)6月: the same year again. */
const GLOSS = `${S}\\((?:(?:${ERA})${S}${ERA_YEAR}|${FOUR})${S}年度?\\)`;
const DAY = `(?<day>${TWO})(?:${S}日(?!間)|(?=${TO}\\d{1,2}${S}日(?!間)))`;
const MONTH = `(?<month>${TWO})(?:${S}月${NO_MONTH}|(?=${TO}\\d{1,2}${S}月${NO_MONTH}))(?:${S}${DAY})?`;
/** Without a year before it (毎年3月 is none of a year), in figures, or in kanji with a day: 一月 may as well be a month's time. */
const ONLY_MONTH = `(?<![\\d.第]|[毎各例隔]年度?の?)(?<onlyMonth>\\d{1,2}(?=${S}(?:月|[~〜‐–—―ー・、-]))|${TWO}(?=月${TWO}日))(?:${S}月${NO_MONTH}|(?=${TO}\\d{1,2}${S}月${NO_MONTH}))(?:${S}(?<monthDay>${TWO})(?:${S}日(?!間)|(?=${TO}\\d{1,2}${S}日(?!間))))?`;
const SAME_MONTH = `(?<![年合])(?<sameMonth>[同翌]月)(?!比)(?:${S}(?<sameMonthDay>${TWO})${S}日(?!間))?`;
const SAME_DAY = '(?<![合共])(?<sameDay>[同翌]日)(?![本時])';
const ONLY_DAY = `(?<![\\d.第])(?<onlyDay>\\d{1,2})(?:${S}日${NO_DAY}|(?=${TO}\\d{1,2}${S}日${NO_DAY}))`;
const SEASON_OF = '(?<![\\p{Script=Han}])(?<seasonYear>[今昨来])(?<yearSeason>[春夏秋冬])(?![田日葉服])';

const HALF_OR_QUARTER = '上半期|下半期|上期|下期|第[1-4一二三四]四半期';
const LIMIT = [
  `の?(?:${HALF_OR_QUARTER})`,
  'の?[初上中下]旬',
  'の?[前後]半(?!期)',
  '末(?!端)|当初|初頭|初め|明け',
  'の?[春夏秋冬][季期]?(?![田日葉服目至分])',
  '中(?![\\p{Script=Han}ー])|内(?![\\p{Script=Han}])',
].join('|');
const ABOUT = '頃|ごろ|ころ';

const SEPARATED = [
  `(?<dotEra>${ERA}|(?<![A-Za-z\\d\\p{Script=Han}])[明大昭平令MTSHR])(?<dotEraYear>\\d{1,2}|元)[./](?<dotEraMonth>\\d{1,2})[./](?<dotEraDay>\\d{1,2})(?![\\d.])`,
  '(?<![\\d./-])(?<isoYear>(?:19|20)\\d\\d)(?<mark>[./-])(?<isoMonth>\\d{1,2})\\k<mark>(?<isoDay>\\d{1,2})(?![\\d./-]\\d|\\d)',
].join('|');

/** What a point of time can begin with: one look at a character that is none of these spares trying all forms there. */
const FIRST = '[0-9一二三四五六七八九十年月同翌本今昨前来次当去再明大昭平令㍾㍽㍼㍻㋿MTSHRF上下第]';

const FORMS = [
  SEPARATED,
  `(?:(?:${YEAR})(?:${GLOSS})?(?:${S}の?${MONTH})?|${SAME_MONTH}|${ONLY_MONTH}|${SAME_DAY}|${ONLY_DAY})(?<limit>${LIMIT})?(?:${ABOUT})?`,
  `${SEASON_OF}(?:${ABOUT})?`,
  `(?<!\\p{Script=Han})(?<half>${HALF_OR_QUARTER})(?:${ABOUT})?`,
].join('|');

export const POINT = `(?=${FIRST})(?:${FORMS})`;

/** The second end of a range that names no month: 10月上旬から中旬. */
export const TAIL = `(?<tailLimit>[上中下]旬|末)(?:${ABOUT})?`;
