/** A date as `Sat, Nov 28` or `11月28日(土)`. A text that is no date stays as it is. */
export function day(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: "short", month: "short", day: "numeric", timeZone: "UTC" },
  });
  return Number.isNaN(Date.parse(date)) ? date : format.format(new Date(date));
}
