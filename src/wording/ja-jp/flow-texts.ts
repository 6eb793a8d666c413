import type { FlowTexts, WhisperTexts } from "../line-texts.ts";

export const flowTexts: FlowTexts = {
  chooseLanguage: "日本語をご希望の方は、1を押してください。",
  anotherOrder: "別のご注文です。",
  noOtherOrder: "ほかにご案内できるご注文はございません。注文番号からお調べします。",
  whatToDo: "ご用件をお伺いいたします。",
  moreToDo: "ほかにご用件がなければ、そのままお切りください。",
  menuChangeAndOther:
    "発送日の変更は1、キャンセルは2、ご注文の状況は3、別のご注文は4、オペレーターは0、もう一度お聞きになる場合は9を押すか、ご用件をお話しください。",
  menuChange:
    "発送日の変更は1、キャンセルは2、ご注文の状況は3、オペレーターは0、もう一度お聞きになる場合は9を押すか、ご用件をお話しください。",
  menuOther:
    "別のご注文は4、オペレーターは0、ご注文の状況は3、もう一度お聞きになる場合は9を押すか、ご用件をお話しください。",
  menuNeither:
    "オペレーターは0、ご注文の状況は3、もう一度お聞きになる場合は9を押すか、ご用件をお話しください。",
  enterPhone: "ご注文のときの電話番号を入力し、最後にシャープを押してください。",
  enterOrderNumber: "注文番号を入力し、最後にシャープを押してください。",
  enterCode: "ご本人確認のため、注文番号の下4桁を入力し、最後にシャープを押してください。",
  nothingHeard: "番号の入力を確認できませんでした。",
  keysOnly: "申し訳ございません。ただいま音声ではお受けできませんが、番号でのご操作は承れます。",
  keysChangeAndOther:
    "このご注文のキャンセルは2、ご注文の状況は3、別のご注文は4、オペレーターは0、もう一度お聞きになる場合は9を押してください。",
  keysChange:
    "このご注文のキャンセルは2、ご注文の状況は3、オペレーターは0、もう一度お聞きになる場合は9を押してください。",
  keysOther: "別のご注文は4、オペレーターは0、ご注文の状況は3、もう一度お聞きになる場合は9を押してください。",
  keysNeither: "オペレーターは0、ご注文の状況は3、もう一度お聞きになる場合は9を押してください。",
  wrongKey: "ご案内した番号の入力を確認できませんでした。",
  confirmCancel:
    "このご注文をキャンセルいたします。よろしければ1、キャンセルしない場合は2、もう一度お聞きになる場合は9、オペレーターは0を押してください。",
  notCancelled: "ご注文はキャンセルされていません。",
  sorry: "申し訳ございません。自動音声ではご案内できません。",
  oneMoment: "担当者におつなぎできるか確認いたします。少々お待ちください。",
  allBusy: "申し訳ございません。ただいま担当者におつなぎできません。",
  offerCallback:
    "折り返しのお電話をご希望の場合は1、ご不要の場合は2、もう一度お聞きになる場合は9を押してください。",
  enterCallbackNumber: "折り返し先の電話番号を入力し、最後にシャープを押してください。",
  wrongNumber: "お電話できる番号として確認できませんでした。",
  callbackNumberIs: "折り返し先のお電話番号は、次のとおりです。",
  confirmNumber: "よろしければ1、別の番号を入力される場合は2、もう一度お聞きになる場合は9を押してください。",
  callbackPlanned: "担当者の手が空き次第、折り返しお電話いたします。",
  noCallback:
    "申し訳ございません。折り返しのお電話を承ることができませんでした。恐れ入りますが、後ほどおかけ直しください。",
  goodbye: "お電話ありがとうございました。失礼いたします。",
  wantedOtherDate: "発送日の変更",
  wantedCancellation: "キャンセル",
};

export const whisperTexts: WhisperTexts = {
  why: {
    asked: "オペレーターをご希望のお客様です。",
    topic: "ご用件は、$.Attributes.topicName です。",
    "not-understood": "ご用件を三度聞き取れなかったお客様です。",
    "not-proven": "注文番号でのご本人確認ができなかったお客様です。",
    "not-found": "入力された番号では、ご注文が見つからなかったお客様です。",
    "kept-asking": "同じご案内を何度もお聞きになったお客様です。",
    trouble: "システムの応答がなかったため、おつなぎします。",
  },
  claimed: "電話番号はお客様が入力されたもので、発信番号ではありません。",
  noOrder: "ご注文は、まだ見つかっていません。",
  order: "注文番号は $.Attributes.orderId 商品は $.Attributes.orderedItem です。",
  shippingDate: "発送日は、$.Attributes.shippingDateです。",
  tried: "ご希望は、$.Attributes.tried です。",
  outcome: {
    cancelled: "キャンセルは済んでいます。",
    "already-cancelled": "以前にキャンセル済みです。",
    rescheduled: "発送日の変更は済んでいます。",
    unchanged: "ご注文は、そのままです。",
    unknown: "変更できたかどうか、確認できていません。",
  },
  refused: {
    "already-shipped": "発送済みのため、できませんでした。",
    cancelled: "キャンセル済みのため、できませんでした。",
    "past-cutoff": "変更の受付を終了しているため、できませんでした。",
    "date-in-past": "過ぎた日のため、できませんでした。",
    "date-too-soon": "発送に間に合わない日のため、できませんでした。",
    "date-too-far": "先の日すぎるため、できませんでした。",
    "not-a-shipping-day": "発送のない日のため、できませんでした。",
    "not-found": "ご注文が見つかりませんでした。",
    "no-caller-number": "お客様の電話番号がわかりません。",
    "number-not-understood": "電話番号を読み取れませんでした。",
    "order-number-needed": "注文番号をうかがえていません。",
    "date-not-understood": "日付を聞き取れませんでした。",
    "changed-meanwhile": "その間にご注文が変わったため、変更していません。",
    "verification-needed": "ご本人確認がまだです。",
    "verification-failed": "ご本人確認の番号が一致しませんでした。",
    "too-many-tries": "何度もうまくいきませんでした。",
    "too-many-changes": "変更の回数が多いため、変更していません。",
  },
};
