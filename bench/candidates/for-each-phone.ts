import { type BenchedEvent, phonesIn, success } from "./phones-in.ts";

/** As many at once as ours has. */
const atOnce = 10;

/** A function that does the same for each customer of its event. */
export const forEachPhone = (work: (phone: string) => Promise<void>) => async (event: BenchedEvent) => {
  const phones = phonesIn(event).values();
  const workThrough = async (): Promise<void> => {
    for (const phone of phones) await work(phone);
  };
  await Promise.all(Array.from({ length: atOnce }, workThrough));
  return success;
};
