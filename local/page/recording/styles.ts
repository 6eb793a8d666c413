/** The picture's colours and fonts, for light and dark readers: those of the page. */
export const styles = `
svg{--ground:#f5f4f0;--card:#fff;--edge:#dedcd4;--ink:#1c282c;--quiet:#55646a;--accent:#0b6b60;--on-accent:#fff;--said:#eef0ef;--new:#dcefeb;--lamp:#1a7a4a}
@media (prefers-color-scheme:dark){svg{--ground:#11171a;--card:#1a2226;--edge:#334046;--ink:#e7eeec;--quiet:#a3b2b5;--accent:#6fd3c3;--on-accent:#06231f;--said:#273237;--new:#173e39;--lamp:#4cc38a}}
text{font:14px system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:var(--ink)}
.ground{fill:var(--ground)}
.card{fill:var(--card);stroke:var(--edge)}
.name{font-weight:600}
.quiet{fill:var(--quiet);font-size:13px}
.big{font-size:20px;font-weight:600}
.lamp{fill:var(--lamp)}
.line{fill:var(--said)}
.caller{fill:var(--accent)}
.in-caller{fill:var(--on-accent)}
.text,.new{fill:var(--new)}
`;
