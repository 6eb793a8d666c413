import type { PanelWords } from "./words.ts";

export const ja: PanelWords = {
  about:
    "注文の発送日の変更やキャンセルを受ける電話窓口です。電話をかけて「明日に変えてください」「はい」と入力すると、山田さんの注文が変わり、SMSが届きます。",
  who: "だれがかけますか",
  unknown: "登録のない番号",
  unknownHint: "電話番号と注文番号をたずねられます。",
  withheld: "非通知",
  withheldHint: "電話番号と注文番号をたずねられます。",
  noOrders: "注文なし",
  newText: "この通話で届いたSMS",
  ordersOf: (name) => `${name}様の注文`,
  texts: "届いたSMS",
  noTexts: "SMSはまだ届いていません。",
  orders: "注文",
  hasNoOrders: "この番号の注文はありません。",
  unknownOrders: "どなたの注文か、これから窓口がたずねます。",
  nowShips: (item, day) => `${item}の発送日が${day}に変わりました。`,
  nowCancelled: (item) => `${item}の注文を取り消しました。`,
  allOrders: "保存されているすべての注文",
  order: "注文",
  item: "商品",
  customer: "お客様",
  ships: "発送日",
  shipsHead: "発送日",
  status: "状態",
  version: "版",
  notice: "未送信のSMS",
  statuses: { placed: "受付済み", shipped: "発送済み", cancelled: "取消済み" },
  agentSees: {
    why: "つないだ理由",
    topicName: "ご用件",
    orderedItem: "商品",
    orderId: "注文",
    shippingDate: "発送日",
    tried: "ご希望",
    callerNumber: "お客様の番号",
    claimed: "番号の確認",
  },
  why: {
    asked: "担当者をご希望です。",
    topic: "窓口では扱えないご用件です。",
    "not-understood": "お話を聞き取れませんでした。",
    "not-proven": "ご本人と確認できませんでした。",
    "not-found": "ご注文が見つかりませんでした。",
    "kept-asking": "同じことを何度もおたずねです。",
    refused: "ご希望をお受けできませんでした。",
    trouble: "不具合が起きました。",
  },
  typedNumber: "入力された番号です",
  owed: "あり",
  failed: "断念",
  askingNumber: "言語を選ぶ番号",
  wording: {
    title: "電話で流れる文",
    about:
      "文を書き換えると、すぐに反映されます。{1} や {2} は名前や日付に置き換わるので、そのまま残してください。",
    none: "まだ何も流れていません。",
    reworded: "変更済み",
    unfit: {
      "lacks-values": (values) => `${values} がありません。すべて残してください。`,
      "value-too-many": (value) => `${value} が余分です。元の文にあるものを1つずつ残してください。`,
      "no-words": () => "文が空です。ことばを入力してください。",
    },
    say: "この文にする",
    restore: "元に戻す",
    restoreAll: "すべての文を元に戻す",
    patch: "変更の差分",
    apply: "残すには、リポジトリのフォルダで git apply wording.patch を実行し、npm run deploy します。",
    take: "wording.patch を保存",
  },
  postedHours: "平日9時から18時",
  nextOpening: "次の受付開始",
  afterCutoff: "締め切り後",
  scenarios: {
    "desk-closed": {
      label: "受付時間外",
      about: () =>
        "夜の8時です。注文の変更はできます。オペレーターを呼ぶと(0を押す)、折り返しの電話を申し込めます。",
    },
    "queue-full": {
      label: "順番待ちが満員",
      about: () =>
        "オペレーターを待つ人でいっぱいです。0を押すと、おつなぎできないと案内され、折り返しの電話を申し込めます。",
    },
    "database-down": {
      label: "データベース停止",
      about: () => "注文を読み出せません。電話をかけると、オペレーターにつながります。",
    },
    "texts-down": {
      label: "SMS停止",
      about: () =>
        "注文を取り消すと、保存はされますがSMSは届きません。snsを直して時計を10分進めると、届きます。",
    },
    shipped: {
      label: "発送済み",
      about: () => "注文はすべて昨日発送されました。変更や取り消しを頼むと、できない理由が案内されます。",
    },
    "past-the-cut-off": {
      label: "締め切り後",
      about: () =>
        "17時5分で、注文はすべて明日発送です。日にちを変えようとすると、締め切り後だと案内されます。",
    },
    withheld: {
      label: "非通知の電話",
      about: ({ phone, order }) =>
        `だれの電話か分かりません。お客様の電話番号 ${phone}# と注文番号 ${order}# を入力してみてください。`,
    },
    unknown: {
      label: "知らない番号",
      about: ({ phone, order }) =>
        `この番号の注文はありません。お客様の電話番号 ${phone}# と注文番号 ${order}# を入力してみてください。`,
    },
  },
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
};
