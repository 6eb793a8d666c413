import type { DateLanguage } from "../dates/date-language.ts";
import { pattern } from "../dates/pattern.ts";
import { phrases } from "./date-phrases.ts";
import { uses } from "./date-uses.ts";
import { n } from "./numbers.ts";
import { plainSpeech } from "./plain-speech.ts";

const partOfDay =
  "(?:午前中|午前|午後|夕方|夜間|夜|朝一番|朝いちばん|朝一|朝イチ|朝|お昼過ぎ|お昼|昼過ぎ|昼間|昼|早い時間(?:帯)?|遅い時間(?:帯)?|早め(?=の時間)|正午|一番早い時間(?:帯)?)";
const clock = `${n.replace("(\\d", "(?:\\d")}時(?:半|${n.replace("(\\d", "(?:\\d")}分)?(?:頃|ごろ|くらい|ぐらい|過ぎ|すぎ|前)?`;

export const dates: DateLanguage = {
  normalized: plainSpeech,
  timeOfDay: [
    pattern(
      "時",
      `の?(?:${partOfDay}の?)?${clock}(?:(?:から|と|~|〜|-|、)(?:${partOfDay}の?)?(?:${clock})?)?(?:までの?間?|の間|以降|以前|着)?(?:の間)?`,
      "g",
    ),
    pattern(
      "午|夕方|夜|朝|昼|時間",
      `の?${partOfDay}(?:指定|着|便|のうち|の時間帯?)?(?:(?=[にでがはをも、。とお希]|$|まで|から|以降|なら|だ))`,
      "g",
    ),
  ],
  phrases,
  ...uses,
  arrival:
    /届(?!いた|いて(?!ほ|欲|も|く)|きまし|きません)|到着|着(?:く|き|い|で|希望|日)|受け取|受取|受けと|配達|持って(?:き|来)|手元に|(?<![てで])(?:もら[えい]|欲し|ほし)/,
  soonest:
    /なるべく早|できるだけ早|出来るだけ早|可能な限り早|最短|最速|(?:一番|いちばん)(?:早|はや)|[一1]日(?:も|でも)早|早ければ早い|すぐ(?:に|$|お願|送|発送|欲)|至急|今すぐ|大至急|早急/,
  ofTime:
    /[月火水木金土日]曜|[\d一二三四五六七八九十何]日|今日|本日|明日|昨日|あした(?!い)|あさって|週|[\d一二三四五六七八九十今来先何]月|月末|年末|年明|年内|年始|来年|午前|午後|夕方|朝|祝日|連休|休み明|クリスマス|正月|いつ|[前翌次]の?日|(?:その|あの)(?:前|次|後|あと)|ゴールデンウィーク|お盆|大安|仏滅/,
};
