import type { DrawnWords } from "./drawn-words.ts";

export const ja: DrawnWords = {
  phases: {
    language: { title: "言語", about: "かけた番号か選択で決まり、途中でも切り替え可" },
    welcome: { title: "ごあいさつ", about: "その言語の音声と文を用意し、ごあいさつ" },
    find: { title: "ご注文検索", about: "発信番号のご注文を一件ずつ" },
    cure: { title: "立て直し", about: "見つからない、お受けできないとき、次の手へ" },
    prove: { title: "ご本人確認", about: "お店の設定により、注文番号の下の桁で確認" },
    claim: { title: "番号の入力", about: "非通知や未登録なら、電話番号と注文番号を入力" },
    menu: { title: "メニュー", about: "できることだけをご案内: 変更、取消、状況、別注文、担当者" },
    settle: { title: "結果", about: "変更の結果をお伝えし、お受けできなければ次へ" },
    again: { title: "もう一度", about: "同じご注文を調べ直して、改めてご案内" },
    keys: { title: "キー操作", about: "ボットが使えないとき、キーだけでご案内" },
    person: { title: "担当者", about: "受付時間の確認、担当者へのささやき、キュー" },
    callback: { title: "折り返し", about: "時間外、混雑、ご希望のとき、確認した番号へ折り返し" },
    end: { title: "終了", about: "お別れのごあいさつ" },
    whisper: { title: "ささやき", about: "用件を一文で、担当者だけに" },
  },
  numberDialled: "かけた番号",
  answered: "(関数の応答)",
  error: "エラー",
  errors: "エラーはどこからでも担当者へ。",
};
