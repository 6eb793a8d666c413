/** A part of the page. */
export interface Section {
  readonly title: string;
  readonly text: string;
}
