import type { Wish } from "./invocation.ts";
import type { Lambda } from "./lambda.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

/** How often Connect invokes a function in all when it fails. */
const attempts = 3;

export type Reply = Readonly<Record<string, string>>;

/** Connect between a caller and the functions: it repeats what failed, and once in a while what did not. */
export function connect({
  schedule,
  random,
  lambda,
}: {
  readonly schedule: Schedule;
  readonly random: Random;
  readonly lambda: Lambda;
}) {
  async function invoke(wish: Wish): Promise<Reply | undefined> {
    const { phone, kind, commits, ...parameters } = wish;
    const event = {
      Details: {
        ContactData: {
          ContactId: `contact-of-${phone}`,
          CustomerEndpoint: { Address: phone },
          LanguageCode: "",
        },
        Parameters: parameters,
      },
    };
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const reply = await lambda.invoke<Reply>(kind, event, wish);
      if (reply) return reply;
      await schedule.sleep(random.whole(10, 1000));
    }
    return undefined;
  }

  return (asked: Omit<Wish, "commits">): Promise<Reply | undefined> => {
    const wish: Wish = { ...asked, commits: 0 };
    if (random.chance(0.05)) schedule.after(random.whole(0, 8000), () => void invoke(wish));
    return invoke(wish);
  };
}

export type Connect = ReturnType<typeof connect>;
