import type { BotLanguage } from "./bot-language.ts";

type Words = readonly [yes: string, no: string, fillers: string, beforeAnswer: string];

/** Plain words of Lex's other languages; which of them Lex knows is unconfirmed. Dates and times of day have to be given. */
const words: Readonly<Record<string, Words>> = {
  ca: [
    "sí|és clar|correcte|d'acord|exacte",
    "no|incorrecte|de cap manera",
    "eh|doncs|si us plau|gràcies",
    "em dic|sóc|és",
  ],
  de: [
    "ja|jawohl|genau|richtig|stimmt|das stimmt|in ordnung|okay|ok|gerne|natürlich|klar",
    "nein|nee|falsch|stimmt nicht|das stimmt nicht|auf keinen fall|nicht richtig",
    "äh|ähm|also|bitte|danke",
    "ich heiße|mein name ist|ich bin|das ist|es ist|nach|aus|in",
  ],
  fi: [
    "kyllä|joo|juu|oikein|selvä|pitää paikkansa",
    "ei|väärin|ei ole",
    "öö|no|kiitos",
    "nimeni on|olen|se on",
  ],
  fr: [
    "oui|ouais|d'accord|bien sûr|exactement|exact|c'est ça|c'est exact|tout à fait|ok",
    "non|pas du tout|jamais|incorrect|ce n'est pas ça|c'est faux",
    "euh|ben|bon|alors|s'il vous plaît|merci",
    "je m'appelle|mon nom est|je suis|c'est|à|de",
  ],
  it: [
    "sì|si|certo|esatto|va bene|d'accordo|giusto|corretto|ok",
    "no|sbagliato|non è giusto|assolutamente no",
    "eh|beh|allora|per favore|grazie",
    "mi chiamo|il mio nome è|sono|è|a|da",
  ],
  ko: [
    "네|예|응|맞아요|맞습니다|좋아요|좋습니다|그래요|그렇습니다",
    "아니요|아니오|아니|아닙니다|틀려요|틀렸습니다|싫어요",
    "음|어|저기|감사합니다",
    "제 이름은|저는|이름은",
  ],
  nl: [
    "ja|jazeker|klopt|dat klopt|goed|prima|oké|ok",
    "nee|fout|klopt niet|dat klopt niet",
    "eh|nou|alstublieft|dank u",
    "ik heet|mijn naam is|ik ben|het is",
  ],
  no: [
    "ja|japp|riktig|stemmer|det stemmer|greit|ok",
    "nei|feil|stemmer ikke",
    "eh|altså|takk",
    "jeg heter|mitt navn er|jeg er|det er",
  ],
  pl: [
    "tak|jasne|zgadza się|dobrze|oczywiście|ok",
    "nie|nieprawda|nie zgadza się",
    "yyy|no|proszę|dziękuję",
    "nazywam się|mam na imię|jestem|to",
  ],
  pt: [
    "sim|claro|com certeza|isso|isso mesmo|certo|correto|exato|está bem|ok",
    "não|nunca|errado|incorreto|de jeito nenhum",
    "eh|bem|bom|então|por favor|obrigado|obrigada",
    "meu nome é|o meu nome é|eu me chamo|me chamo|chamo-me|eu sou|sou|é|moro em|em|de",
  ],
  sv: [
    "ja|japp|precis|stämmer|det stämmer|okej|ok",
    "nej|fel|stämmer inte",
    "eh|alltså|tack",
    "jag heter|mitt namn är|jag är|det är",
  ],
  zh: [
    "是|是的|对|好|好的|可以|没错|行",
    "不|不是|不对|不要|不行|没有",
    "嗯|呃|那个|请|谢谢",
    "我叫|我的名字是|我是",
  ],
};

const ofWords = ([yes, no, fillers, beforeAnswer]: Words): BotLanguage => ({
  yes: yes.split("|"),
  no: no.split("|"),
  fillers: fillers.split("|"),
  beforeAnswer: beforeAnswer.split("|"),
});

/** Languages of Lex of which only words for yes and no are known. */
export const plainLanguages: Readonly<Record<string, BotLanguage>> = Object.fromEntries(
  Object.entries(words).map(([name, ofLanguage]) => [
    name,
    { ...ofWords(ofLanguage), ...(name === "zh" && { withoutSpaces: true }) },
  ]),
);
