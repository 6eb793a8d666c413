import { type Pattern, pattern } from "../dates/pattern.ts";
import { takenBack } from "./date-uses.ts";
import { standardSpelling } from "./standard-spelling.ts";

const filler = pattern(
  "え|あの|うー|んー|そう|うん|はい|その|間違い|まちがい|ま|なんか|ちょっと",
  /えーっと|えーと|ええと|えっと|えーっ|あのー+|あのう|あの(?=、)|うーんと|うーん|んーと|んー|そうですね(?=、|$)|そう(?:ね|だな|だね|だなあ|やな|やなあ|ですねえ)(?=、)|うん(?=、)|はい(?=、)|その(?=、)|(?<=に)(?:間違い|まちがい)なく|まあ(?=、)|ま(?=、)|なんか(?=、)|ちょっと(?=すみません|お願い)/g,
);
const courtesy = pattern(
  "すみません|すいません|恐|申し訳|悪い|もし|可能|よろしければ|ければ|お手数",
  /(?:すみませんが|すいませんが|恐れ入りますが|恐縮ですが|申し訳ないんですが|申し訳ないですが|申し訳ありませんが|悪いんですけど|悪いけど|もし(?:可能|よ|良|でき)[^、。]{0,8}?(?:たら|ば)|可能(?:でし|であれ|なら)(?:たら|ば)?|よろしければ|良ければ|よければ|お手数ですが)/g,
);
/** Requests that end in a negation, and negations that mean none. */
const polite = pattern(
  "ません|ない|休み",
  /(?:でき|出来|もらえ|貰え|いただけ|頂け|くれ|くださ|下さ|お願いでき|変えられ|ずらせ|なり|なら)(?:ません|ない)ん?(?:でしょう|です)?(?:か|かな|かしら|\?)|(?:問題|差し支え|異存)(?:は|も)?(?:ない|ありません)|(?:かま|構)(?:いません|わない)|(?:じゃ|では)ないでしょうか|(?:じゃ|では)ないですか|(?:間違い|まちがい)(?:は|が)?(?:ない|ありません)|仕事(?:は|が|も)?(?:ない|休み)|急がない|急ぎません/g,
);
/** 「変更したくてお電話しました」 */
const reasonOfCall = pattern("たく 電話|連絡", /(?<=たく)て?、?(?:お?電話|ご?連絡)[^、。]{0,12}/g);
/** What callers say of their own thinking. */
const thought = pattern(
  "思|おも",
  /か?な?(?:と|って)(?:思|おも)[^、。]{1,12}?(?:けど|けれど|が|て|ので|んで)(?:、|。|$)/g,
);
/** 「違う、13日でした」 */
const corrected = pattern(
  "でした|だった",
  `(${takenBack}[^、。]{0,3}、?[^、。]{1,12})(?:でした|だった[わよ]?)(?=$|[、。])`,
  "g",
);
/** 「五日が無理なら六日」 leaves the choice to us. */
const otherwise = pattern(
  "無理|だめ|ダメ|駄目|難し|むずかし|厳し|できな|都合が悪|空いてな|間に合わな",
  /(?:で|に|が|は|も)?、?(?:もし)?(?:無理|だめ|ダメ|駄目|(?:難し|むずかし|厳し)(?:い|かっ)?|でき(?:な|なか)|都合が悪(?:い|かった)|空いてな(?:い|か)|間に合わな(?:い|か))(?:っ)?(?:なら|ければ|けりゃ|ようなら|ようでしたら|場合は|時は|ときは|たら|だったら|でしたら|であれば)、?/g,
);
const onlyThen = pattern("しか", /しか[^、。]{0,12}?(?:ない|なく|なかっ|ません|無い|だめ|無理)/g);

/**
 * A transcript as the date patterns want it: without spaces, which Lex puts between words now and then, without fillers,
 * courtesies and hedges, and with one word for what is said in many ways.
 */
export const plainSpeech = (transcript: string): string =>
  rewritten.reduce(
    (text, [heard, written]) => heard.replace(text, written),
    standardSpelling(transcript.normalize("NFKC").replace(/\s+/g, "")),
  );

/** What is written for each of them, in their order. */
const rewritten: readonly (readonly [heard: Pattern, written: string])[] = [
  [pattern("ない", /(?<=[日曜])ないしは?(?=[\d一二三四五六七八九十月火水木金土日])/g), "か"],
  [otherwise, "か"],
  [filler, ""],
  [courtesy, "、"],
  [polite, "ください"],
  [thought, "、"],
  [reasonOfCall, ""],
  [corrected, "$1です"],
  [onlyThen, "なら大丈夫"],
  [pattern("、、", /、{2,}/g), "、"],
];
