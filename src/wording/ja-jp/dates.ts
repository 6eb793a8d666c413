import type { DateLanguage } from "../dates/date-language.ts";
import { phrases } from "./date-phrases.ts";
import { takenBack, uses } from "./date-uses.ts";
import { n } from "./numbers.ts";
import { standardSpelling } from "./standard-spelling.ts";

const partOfDay =
  "(?:午前中|午前|午後|夕方|夜間|夜|朝一番|朝いちばん|朝一|朝イチ|朝|お昼過ぎ|お昼|昼過ぎ|昼間|昼|早い時間(?:帯)?|遅い時間(?:帯)?|早め(?=の時間)|正午|一番早い時間(?:帯)?)";
const clock = `${n.replace("(\\d", "(?:\\d")}時(?:半|${n.replace("(\\d", "(?:\\d")}分)?(?:頃|ごろ|くらい|ぐらい)?`;

const filler =
  /えーっと|えーと|ええと|えっと|えーっ|あのー+|あのう|あの(?=、)|うーんと|うーん|んーと|んー|そうですね(?=、|$)|そう(?:ね|だな|だね|だなあ|やな|やなあ|ですねえ)(?=、)|うん(?=、)|はい(?=、)|その(?=、)|まあ(?=、)|ま(?=、)|なんか(?=、)|ちょっと(?=すみません|お願い)/g;
const courtesy =
  /(?:すみませんが|すいませんが|恐れ入りますが|恐縮ですが|申し訳ないんですが|申し訳ないですが|申し訳ありませんが|悪いんですけど|悪いけど|もし(?:可能|よ|良|でき)[^、。]{0,8}?(?:たら|ば)|可能(?:でし|であれ|なら)(?:たら|ば)?|よろしければ|良ければ|よければ|お手数ですが)/g;
/** Requests that end in a negation, and negations that mean none. */
const polite =
  /(?:でき|出来|もらえ|貰え|いただけ|頂け|くれ|くださ|下さ|お願いでき|変えられ|ずらせ|なり|なら)(?:ません|ない)(?:でしょう|です)?(?:か|かな|かしら|\?)|(?:問題|差し支え|異存)(?:は|も)?(?:ない|ありません)|(?:かま|構)(?:いません|わない)|(?:じゃ|では)ないでしょうか|(?:じゃ|では)ないですか|(?:間違い|まちがい)(?:は|が)?(?:ない|ありません)|仕事(?:は|が|も)?(?:ない|休み)|急がない|急ぎません/g;
/** 「変更したくてお電話しました」 */
const reasonOfCall = /(?<=たく)て?、?(?:お?電話|ご?連絡)[^、。]{0,12}/g;
/** What callers say of their own thinking. */
const thought = /か?な?(?:と|って)(?:思|おも)[^、。]{1,12}?(?:けど|けれど|が|て|ので|んで)(?:、|。|$)/g;
/** 「違う、13日でした」 */
const corrected = new RegExp(`(${takenBack}[^、。]{0,3}、?[^、。]{1,12})でした(?=$|[、。])`, "g");
/** 「五日が無理なら六日」 leaves the choice to us. */
const otherwise =
  /(?:で|に|が|は|も)?、?(?:もし)?(?:無理|だめ|ダメ|駄目|(?:難し|むずかし|厳し)(?:い|かっ)?|でき(?:な|なか)|都合が悪(?:い|かった)|空いてな(?:い|か)|間に合わな(?:い|か))(?:っ)?(?:なら|ければ|けりゃ|ようなら|ようでしたら|場合は|時は|ときは|たら|だったら|でしたら|であれば)、?/g;
const onlyThen = /しか[^、。]{0,12}?(?:ない|なく|なかっ|ません|無い|だめ|無理)/g;

export const dates: DateLanguage = {
  /** Lex puts spaces between words now and then: Japanese needs none. */
  normalized: (transcript) =>
    standardSpelling(transcript.normalize("NFKC").replace(/\s+/g, ""))
      .replace(/(?<=[日曜])ないしは?(?=[\d一二三四五六七八九十月火水木金土日])/g, "か")
      .replace(otherwise, "か")
      .replace(filler, "")
      .replace(courtesy, "、")
      .replace(polite, "ください")
      .replace(thought, "、")
      .replace(reasonOfCall, "")
      .replace(corrected, "$1です")
      .replace(onlyThen, "なら大丈夫")
      .replace(/、{2,}/g, "、"),
  timeOfDay: new RegExp(
    `の?(?:${partOfDay}の?)?${clock}(?:(?:から|と|~|〜|-|、)(?:${partOfDay}の?)?(?:${clock})?)?(?:までの?間?|の間|以降|以前|着)?(?:の間)?` +
      `|の?${partOfDay}(?:指定|着|便|のうち|の時間帯?)?(?:(?=[にでがはをも、。とお希]|$|まで|から|以降|なら|だ))`,
    "g",
  ),
  phrases,
  ...uses,
  arrival: /届|到着|着(?:く|き|い|で|希望|日)|受け取|受取|もらえ|欲し|ほし/,
  soonest:
    /なるべく早|できるだけ早|出来るだけ早|可能な限り早|最短|最速|(?:一番|いちばん)(?:早|はや)|[一1]日(?:も|でも)早|早ければ早い|すぐ(?:に|$|お願|送|発送|欲)|至急|今すぐ|大至急|早急/,
  ofTime:
    /[月火水木金土日]曜|[\d一二三四五六七八九十何]日|今日|本日|明日|昨日|あした(?!い)|あさって|週|[\d一二三四五六七八九十今来先何]月|月末|年末|年明|年内|年始|来年|午前|午後|夕方|朝|祝日|連休|休み明|クリスマス|正月|いつ|[前翌次]の?日|(?:その|あの)(?:前|次|後|あと|日)|ゴールデンウィーク|お盆|大安|仏滅/,
};
