export type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

interface Link {
  readonly id: string;
  /** What follows it. */
  readonly next: readonly string[];
}

/** What is wrong with things that follow each other by their names: no beginning, a name that is there twice or not at all. */
export function chainIssues(path: readonly PropertyKey[], links: readonly Link[]): Issues {
  const ids = links.map(({ id }) => id);
  const followers = new Set(links.flatMap(({ next }) => next));
  return [
    ...(ids.length > 0 && ids.every((id) => followers.has(id))
      ? [{ path, message: "none of them is the first: each follows another" }]
      : []),
    ...links.flatMap(({ id, next }, index) => [
      ...(ids.indexOf(id) < index ? [{ path: [...path, index], message: `"${id}" is there already` }] : []),
      ...next
        .filter((one) => !ids.includes(one))
        .map((one) => ({
          path: [...path, index, "Transitions"],
          message: `there is no "${one}" to go on with`,
        })),
    ]),
  ];
}
