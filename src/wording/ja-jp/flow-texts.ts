import type { FlowTexts, WhisperTexts } from "../line-texts.ts";

export const flowTexts: FlowTexts = {
  chooseLanguage: "日本語をご希望の方は、1を押してください。",
  greeting: "お電話ありがとうございます。ご注文窓口です。",
  foundOrder: "お客様の番号で、次のご注文が見つかりました。",
  anotherOrder: "別のご注文です。",
  noOtherOrder: "ほかにご案内できるご注文はございません。注文番号からお調べします。",
  aboutThisOrder:
    "こちらのご注文についてでしたら、ご用件をお話しください。発送日の変更は1、キャンセルは2、状況の確認は3を押していただくこともできます。別のご注文の場合は4、係の者とお話しになる場合は0を押してください。",
  whatToDo:
    "ご用件をお話しください。発送日の変更は1、キャンセルは2、ご注文の状況の確認は3、別のご注文は4、係の者とお話しになる場合は0を押していただくこともできます。",
  moreToDo:
    "ほかにご用件がなければ、そのままお切りください。発送日の変更は1、キャンセルは2、ご注文の状況の確認は3、別のご注文は4、係の者とお話しになる場合は0を押してください。",
  enterPhone: "ご注文のときの電話番号を入力し、最後にシャープを押してください。",
  enterOrderNumber: "注文番号を入力し、最後にシャープを押してください。",
  enterCode: "ご本人確認のため、注文番号の下4桁を入力し、最後にシャープを押してください。",
  nothingHeard: "番号の入力を確認できませんでした。",
  keysOnly:
    "申し訳ございません。ただいま音声ではお受けできませんが、番号でのご操作は承れます。このご注文のキャンセルは2、状況の確認は3、別のご注文は4、係の者とお話しになる場合は0を押してください。",
  confirmCancel:
    "このご注文をキャンセルする場合は、もう一度2を押してください。キャンセルしない場合は、ほかの番号を押してください。",
  notCancelled: "ご注文はキャンセルされていません。",
  sorry: "申し訳ございません。自動音声ではご案内できません。",
  oneMoment: "係の者におつなぎできるか確認いたします。少々お待ちください。",
  closed: "ただいまの時間、係の者は不在にしております。",
  allBusy: "申し訳ございません。ただいま係の者におつなぎできません。",
  offerCallback:
    "折り返しのお電話をご希望の方は、1を押してください。ご不要の場合は、そのままお切りください。",
  enterCallbackNumber: "折り返し先の電話番号を入力し、最後にシャープを押してください。",
  callbackPlanned: "係の者の手が空き次第、折り返しお電話いたします。",
  noCallback:
    "申し訳ございません。この番号には折り返しのお電話ができません。恐れ入りますが、後ほどおかけ直しください。",
  goodbye: "お電話ありがとうございました。失礼いたします。",
  wantedOtherDate: "発送日の変更",
  wantedCancellation: "キャンセル",
};

export const whisperTexts: WhisperTexts = {
  noOrder: "ご注文がまだ見つかっていないお客様です。",
  order: "注文番号$.Attributes.orderId のお客様です。ご案内は次のとおりです。$.Attributes.told",
  tried:
    "注文番号$.Attributes.orderId 、$.Attributes.orderedItem のお客様です。ご希望は$.Attributes.tried 、ご案内は次のとおりです。$.Attributes.told",
};
