import type { CallView } from "./call-view.ts";
import type { PageLanguage } from "./client/words/by-language.ts";

/** A part of the page that comes from outside: what it shows, and the module that shows it. */
export interface PagePanel<State = unknown> {
  /** Its name among the page's panels. */
  readonly name: string;
  /**
   * The file of a browser module that exports `Panel`, a Preact component of `PanelProps<State>`. It may import a style
   * sheet, and is bundled with the page's own script.
   */
  readonly module: URL;
  /**
   * `caller`: at the head of the telephone, to choose who calls and to tell who does; there is one at most.
   * `beside-telephone`: a card where the caller's own things change as the line speaks; `workings`: a card among what
   * works behind the call, which is folded at first.
   */
  readonly place: "caller" | "beside-telephone" | "workings";
  /** What it shows now, as JSON can carry it; asked for before and after everything that the page does. */
  state(): Promise<State>;
  /**
   * Does what its component asks for by `act`: JSON from the browser, to be looked at before it is believed.
   * @throws {Refused} which the page tells in its language; of any other error it shows the message.
   */
  perform?(command: unknown): Promise<void>;
}

/** What a panel's component is given. */
export interface PanelProps<State, Command = never> {
  readonly state: State;
  /** What it was when the call began. */
  readonly before: State | undefined;
  readonly call: CallView;
  /** Who calls or, while nobody does, is chosen to: a number (E.164), `null` when it is withheld. */
  readonly caller: string | null | undefined;
  /** The language that the page is read in. */
  readonly language: PageLanguage;
  /** Has the panel's `perform` do something. */
  readonly act: (command: Command) => void;
  /** Given to the panel at `caller` while nobody calls. */
  readonly choice?: CallerChoice | undefined;
}

/** Who is to call: a number (E.164), `null` when it is withheld, `undefined` while nobody is chosen. */
export interface CallerChoice {
  readonly from: string | null | undefined;
  /** With the language (BCP 47) that they speak, where it is known: then they dial its number. */
  choose(from: string | null | undefined, language?: string): void;
}
