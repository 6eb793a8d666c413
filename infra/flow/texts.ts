import type { Language } from "../../src/domain/index.ts";

/** What the flow itself says; all else it speaks comes from the functions and the bot. Reword here, then `npm run flow`. */
export interface FlowTexts {
  /** Asks for this language, in this language. */
  readonly chooseLanguage: string;
  readonly greeting: string;

  readonly foundOrder: string;
  readonly anotherOrder: string;
  readonly noOtherOrder: string;
  readonly aboutThisOrder: string;
  readonly whatToDo: string;
  readonly moreToDo: string;

  readonly enterPhone: string;
  readonly enterOrderNumber: string;
  readonly enterCode: string;
  readonly nothingHeard: string;

  /** The bot is out of order: what the keys can do without it. */
  readonly keysOnly: string;
  readonly confirmCancel: string;
  readonly notCancelled: string;

  readonly sorry: string;
  readonly oneMoment: string;
  readonly closed: string;
  readonly allBusy: string;
  readonly offerCallback: string;
  readonly enterCallbackNumber: string;
  readonly callbackPlanned: string;
  readonly noCallback: string;
  readonly goodbye: string;

  /** For the agent: what the caller wanted. */
  readonly wantedOtherDate: string;
  readonly wantedCancellation: string;
}

/** What the agent hears before the caller is put through. `$.Attributes.…` is filled in from the call. */
export interface WhisperTexts {
  readonly noOrder: string;
  readonly order: string;
  /** `told` is the sentence that the caller heard last. */
  readonly tried: string;
}

export const texts: Readonly<Record<Language, FlowTexts>> = {
  "en-US": {
    chooseLanguage: "For English, press 2.",
    greeting: "Thank you for calling. This is the order desk.",
    foundOrder: "I have found this order under your number.",
    anotherOrder: "Here is another order.",
    noOtherOrder: "I have no other order to tell you about. I can look for one by its order number.",
    aboutThisOrder:
      "If it is about this order, tell me what you would like. To change the shipping date, press 1. To cancel, press 2. To hear how it stands, press 3. If you mean another order, press 4. To speak to a person, press 0.",
    whatToDo:
      "What would you like to do? To change the shipping date, press 1. To cancel, press 2. To hear how the order stands, press 3. For another order, press 4. To speak to a person, press 0. Or just say it.",
    moreToDo:
      "If there is nothing else, you can simply hang up. To change the shipping date, press 1. To cancel, press 2. To hear how the order stands, press 3. For another order, press 4. To speak to a person, press 0.",
    enterPhone: "Please enter the phone number that you ordered with, then press the hash key.",
    enterOrderNumber: "Please enter the order number, then press the hash key.",
    enterCode:
      "To protect your order, please enter the last four digits of its order number, then press the hash key.",
    nothingHeard: "I did not receive any digits.",
    keysOnly:
      "I am sorry, I cannot take that by voice at the moment, but the keys still work. To cancel this order, press 2. To hear how it stands, press 3. For another order, press 4. To speak to a person, press 0.",
    confirmCancel: "To cancel this order, press 2 once more. To keep it, press any other key.",
    notCancelled: "The order has not been cancelled.",
    sorry: "I am sorry, I cannot help you with this myself.",
    oneMoment: "One moment, please. I will try to reach a colleague for you.",
    closed: "Our colleagues are not on duty at this time.",
    allBusy: "I am sorry, I cannot put you through to a colleague at the moment.",
    offerCallback: "If you would like us to call you back, press 1. Otherwise you can simply hang up.",
    enterCallbackNumber:
      "Please enter the phone number that we should call you back at, then press the hash key.",
    callbackPlanned: "We will call you back as soon as a colleague is free.",
    noCallback: "I am sorry, we cannot call you back at this number. Please call us again later.",
    goodbye: "Thank you for calling. Goodbye.",
    wantedOtherDate: "to change the shipping date",
    wantedCancellation: "to cancel",
  },
  "ja-JP": {
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
  },
};

export const whisperTexts: Readonly<Record<Language, WhisperTexts>> = {
  "en-US": {
    noOrder: "The caller's order has not been found yet.",
    order: "The caller has order $.Attributes.orderId , and was told: $.Attributes.told",
    tried:
      "The caller has order $.Attributes.orderId , $.Attributes.orderedItem , wanted $.Attributes.tried , and was told: $.Attributes.told",
  },
  "ja-JP": {
    noOrder: "ご注文がまだ見つかっていないお客様です。",
    order: "注文番号$.Attributes.orderId のお客様です。ご案内は次のとおりです。$.Attributes.told",
    tried:
      "注文番号$.Attributes.orderId 、$.Attributes.orderedItem のお客様です。ご希望は$.Attributes.tried 、ご案内は次のとおりです。$.Attributes.told",
  },
};
