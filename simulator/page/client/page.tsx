import { render } from "preact";
import { App } from "./app.tsx";
import type { ClientPanel } from "./panels.tsx";
import "./page.css";

/** Renders the page, with these panels, into the document. */
export function showPage(panels: readonly ClientPanel[]): void {
  render(<App panels={panels} />, document.body);
}
