#!/bin/sh
# Runs Node in the control group that CPU_SHARE names.
echo $$ >"$CPU_SHARE/cgroup.procs" && exec node "$@"
