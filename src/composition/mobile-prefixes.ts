import { type CountryCode, getCountryCallingCode } from "libphonenumber-js/min";

/** How the mobile numbers of countries begin that have a range for them. */
const ranges: Readonly<Partial<Record<CountryCode, string>>> = {
  AU: "+614",
  BE: "+3245,+3246,+3247,+3248,+3249",
  CH: "+4175,+4176,+4177,+4178,+4179",
  CN: "+8613,+8614,+8615,+8616,+8617,+8618,+8619",
  CZ: "+4206,+4207",
  DE: "+4915,+49160,+49162,+49163,+4917",
  ES: "+346,+347",
  FR: "+336,+337",
  GB: "+4471,+4472,+4473,+4474,+4475,+4477,+4478,+4479",
  ID: "+628",
  IE: "+3538",
  IT: "+393",
  JP: "+8160,+8170,+8180,+8190",
  KR: "+8210",
  MY: "+601",
  NL: "+316",
  NO: "+474,+479",
  NZ: "+642",
  PH: "+639,+63817,+63895,+63896,+63897,+63898",
  PT: "+3519",
  SE: "+467",
  SG: "+658,+659",
  TH: "+666,+668,+669",
  TW: "+8869",
  VN: "+843,+845,+847,+848,+849",
};

/** How the numbers of a country begin that can be texted: its mobiles', or all where these share the others' ranges. */
export const mobilePrefixes = (country: CountryCode): readonly string[] =>
  ranges[country]?.split(",") ?? [`+${getCountryCallingCode(country)}`];
