import type { NoticeRow } from "../figures.ts";

/** The time of a deliverer as a ratio to another's. */
export function noticeRatio(
  rows: readonly NoticeRow[],
  deliverer: NoticeRow["deliverer"],
  to: NoticeRow["deliverer"],
): number | undefined {
  const [is, of] = [deliverer, to].map((name) => rows.find((row) => row.deliverer === name)?.ms.median);
  return is === undefined || of === undefined ? undefined : is / of;
}
