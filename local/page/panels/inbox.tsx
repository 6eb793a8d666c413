import { useWords } from "../../../simulator/page/client/language.ts";
import type { World } from "../../../simulator/page/messages.ts";

export function Inbox({ sms, customers }: Pick<World, "sms" | "customers">) {
  const word = useWords();
  const nameOf = (to: string): string => customers.find(({ phone }) => phone === to)?.name ?? "";
  return (
    <section class="card inbox" aria-labelledby="inbox-title">
      <h2 id="inbox-title">
        {word.texts} <span class="count">{sms.length}</span>
      </h2>
      {sms.length === 0 && <p class="nothing">{word.noTexts}</p>}
      <ol aria-live="polite">
        {sms.map(({ to, message }, index) => (
          <li key={index}>
            <small>
              {nameOf(to)} {to}
            </small>
            <p>{message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
