import type { World } from "../messages.ts";

/** The page's own words. */
export interface Words {
  readonly tagline: string;
  readonly skip: string;
  readonly phone: string;
  readonly who: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly withheld: string;
  readonly withheldHint: string;
  readonly noOrders: string;
  readonly dialled: string;
  readonly numbers: Readonly<Record<"choice" | "ja-JP" | "en-US", string>>;
  readonly call: string;
  readonly callAgain: string;
  readonly another: string;
  readonly conversation: string;
  readonly say: string;
  readonly sayHint: string;
  readonly send: string;
  readonly keypad: string;
  readonly silence: string;
  readonly silent: string;
  readonly pressed: string;
  readonly hangUp: string;
  readonly line: string;
  readonly you: string;
  readonly whisper: string;
  readonly waiting: Readonly<Record<"key" | "keys" | "speech", string>>;
  readonly speaking: string;
  readonly over: Readonly<Record<"transferred" | "disconnected" | "hung-up" | "error", string>>;
  readonly texts: string;
  readonly noTexts: string;
  readonly orders: string;
  readonly order: string;
  readonly item: string;
  readonly customer: string;
  readonly ships: string;
  readonly status: string;
  readonly version: string;
  readonly notice: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly owed: string;
  readonly failed: string;
  readonly flow: string;
  readonly blocks: string;
  readonly now: string;
  readonly nowNone: string;
  readonly block: string;
  readonly understood: string;
  readonly functions: string;
  readonly noFunctions: string;
  readonly reply: string;
  readonly event: string;
  readonly attempts: string;
  readonly session: string;
  readonly contact: string;
  readonly none: string;
  readonly world: string;
  readonly clock: string;
  readonly later: readonly (readonly [label: string, minutes: number])[];
  readonly setClock: string;
  readonly desk: string;
  readonly hours: Readonly<Record<"posted" | "always" | "never", string>>;
  readonly faults: string;
  readonly works: string;
  readonly how: Readonly<Record<World["faults"][number]["how"], string>>;
  readonly lost: string;
  readonly language: string;
}

export const words: Readonly<Record<"en" | "ja", Words>> = {
  en: {
    tagline: "Call the line, and watch it work.",
    skip: "Skip to the phone",
    phone: "Phone",
    who: "Who is calling?",
    unknown: "Unknown number",
    unknownHint: "The line asks for phone and order number.",
    withheld: "Withheld number",
    withheldHint: "The line asks for phone and order number.",
    noOrders: "no orders",
    dialled: "Which number do they dial?",
    numbers: { choice: "The one that asks for the language", "ja-JP": "日本語", "en-US": "English" },
    call: "Call",
    callAgain: "Call again",
    another: "Another caller",
    conversation: "Conversation",
    say: "What the caller says",
    sayHint: "Type words to speak. Digits, * and # are pressed as keys.",
    send: "Say it",
    keypad: "Keypad",
    silence: "Stay silent",
    silent: "silence",
    pressed: "pressed",
    hangUp: "Hang up",
    line: "Line",
    you: "Caller",
    whisper: "Whispered to the agent",
    waiting: {
      key: "The line waits for a key.",
      keys: "The line waits for keys. End with #.",
      speech: "The line is listening: speak or press keys.",
    },
    speaking: "One moment …",
    over: {
      transferred: "The caller was put through to a person.",
      disconnected: "The line said goodbye.",
      "hung-up": "The caller hung up.",
      error: "The call broke off.",
    },
    texts: "Text messages",
    noTexts: "No text has arrived yet.",
    orders: "Orders, as they are stored now",
    order: "Order",
    item: "Item",
    customer: "Customer",
    ships: "Ships",
    status: "Status",
    version: "Version",
    notice: "Text owed",
    statuses: { placed: "placed", shipped: "shipped", cancelled: "cancelled" },
    owed: "owed",
    failed: "given up",
    flow: "The call’s way through the flow",
    blocks: "Block by block",
    now: "Now",
    nowNone: "Nobody is calling.",
    block: "Block",
    understood: "Understood as",
    functions: "Functions called",
    noFunctions: "None yet.",
    reply: "Reply",
    event: "Event",
    attempts: "attempts",
    session: "Bot session",
    contact: "Contact attributes",
    none: "Empty.",
    world: "Set the scene",
    clock: "The line’s clock, in Tokyo",
    later: [
      ["+10 min", 10],
      ["+1 h", 60],
      ["+1 day", 1440],
    ],
    setClock: "Set",
    desk: "People answer",
    hours: { posted: "Monday to Friday, 9 to 18", always: "round the clock", never: "not now" },
    faults: "What is broken",
    works: "works",
    how: {
      hangs: "hangs",
      throws: "throws",
      "answers rubbish": "answers rubbish",
      "answers nothing": "answers nothing",
      "answers late": "answers too late",
      "has no database": "reaches no table",
      "is down": "is down",
      "loses the answer": "loses the answer to a change",
      "is full": "is full",
    },
    lost: "The line is gone. Start it again: npm start.",
    language: "Page in",
  },
  ja: {
    tagline: "電話をかけて、回線の動きをそのまま見る。",
    skip: "電話へ移動",
    phone: "電話",
    who: "だれがかけますか",
    unknown: "登録のない番号",
    unknownHint: "電話番号と注文番号をたずねられます。",
    withheld: "非通知",
    withheldHint: "電話番号と注文番号をたずねられます。",
    noOrders: "注文なし",
    dialled: "どの番号にかけますか",
    numbers: { choice: "言語をたずねる番号", "ja-JP": "日本語", "en-US": "English" },
    call: "電話をかける",
    callAgain: "もう一度かける",
    another: "別の人でかける",
    conversation: "会話",
    say: "お客様のことば",
    sayHint: "ことばを入力すると話します。数字と*、#はキーとして押されます。",
    send: "話す",
    keypad: "キーパッド",
    silence: "黙っている",
    silent: "無言",
    pressed: "キー",
    hangUp: "電話を切る",
    line: "窓口",
    you: "お客様",
    whisper: "担当者へのささやき",
    waiting: {
      key: "キー入力を待っています。",
      keys: "キー入力を待っています。最後に # を押してください。",
      speech: "聞いています。話すか、キーを押してください。",
    },
    speaking: "お待ちください…",
    over: {
      transferred: "担当者におつなぎしました。",
      disconnected: "窓口が通話を終えました。",
      "hung-up": "お客様が電話を切りました。",
      error: "通話が途切れました。",
    },
    texts: "届いたSMS",
    noTexts: "まだ届いていません。",
    orders: "いま保存されている注文",
    order: "注文",
    item: "商品",
    customer: "お客様",
    ships: "発送日",
    status: "状態",
    version: "版",
    notice: "未送信のSMS",
    statuses: { placed: "受付済み", shipped: "発送済み", cancelled: "取消済み" },
    owed: "あり",
    failed: "断念",
    flow: "フローのどこを通ったか",
    blocks: "ブロックごと",
    now: "現在",
    nowNone: "通話はありません。",
    block: "ブロック",
    understood: "聞き取り",
    functions: "呼び出した関数",
    noFunctions: "まだありません。",
    reply: "応答",
    event: "イベント",
    attempts: "回",
    session: "ボットのセッション",
    contact: "コンタクト属性",
    none: "空です。",
    world: "状況を変える",
    clock: "窓口の時計(東京)",
    later: [
      ["+10分", 10],
      ["+1時間", 60],
      ["+1日", 1440],
    ],
    setClock: "合わせる",
    desk: "担当者の受付",
    hours: { posted: "平日9時から18時", always: "24時間", never: "受付時間外" },
    faults: "故障させる",
    works: "正常",
    how: {
      hangs: "応答しない",
      throws: "例外を投げる",
      "answers rubbish": "でたらめな応答",
      "answers nothing": "空の応答",
      "answers late": "応答が遅すぎる",
      "has no database": "テーブルに届かない",
      "is down": "停止中",
      "loses the answer": "変更の応答が失われる",
      "is full": "満員",
    },
    lost: "窓口との接続が切れました。npm start で起動してください。",
    language: "表示言語",
  },
};
