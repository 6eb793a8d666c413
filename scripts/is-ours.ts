/** Whether a script of package.json is a program of ours, which knows `--help`: the others are tools, and chains of scripts. */
export const isOurs = (script: string): boolean =>
  /^node --no-warnings --import tsx \S+\.ts( call)?$/.test(script);
