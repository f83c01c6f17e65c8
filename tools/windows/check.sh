#!/usr/bin/env bash
# Builds the Windows program and its installer on Debian 12 and tries them there, with real Windows binaries
# under Wine: check.sh [STAGE...]; without stages, all of them. docs/windows.md tells what this proves.
#
#   HOMEJOBS_WINDOWS=0          leaves all of it out
#   HOMEJOBS_WINDOWS_TESTS=...  which folders or files of tests the stage "tests" runs, in place of most of them
#   HOMEJOBS_WINDOWS_WORK=DIR   where it works (build/windows); what was downloaded stays for the next time
#
# Exit status: 0 all is well; 1 something is wrong with the program; 75 it could not be tried here, because
# Debian's packages or those of the package index cannot be had.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
WORK=${HOMEJOBS_WINDOWS_WORK:-$ROOT/build/windows}
PYTHON=$ROOT/.venv/bin/python
STAGES=(tests bundle closure selftest broken walk installer upgrade signing)
[ "${HOMEJOBS_WINDOWS:-1}" != 0 ] || { echo "windows: left out (HOMEJOBS_WINDOWS=0)"; exit 0; }
. "$HERE/wine.sh"
. "$HERE/stages.sh"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

packages() { # what Debian brings
    local listed="wine wine64 xvfb xauth xdotool x11-xserver-utils imagemagick nsis gcc-mingw-w64-x86-64-win32 fonts-liberation osslsigncode poppler-utils"
    dpkg -s $listed >/dev/null 2>&1 && return
    local tries
    for tries in 1 2 3; do
        as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get -qq update && apt-get -qq -y \
            -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 --no-install-recommends install $listed" \
            >"$WORK/apt.log" 2>&1 && return
        sleep $((tries * 10))
    done
    tail -5 "$WORK/apt.log" >&2
    unable "Debian's packages cannot be had (Wine and its tools)"
}

mkdir -p "$WORK"
step "Debian's packages"; packages
[ -x "$PYTHON" ] || (cd "$ROOT" && python3 dev.py boundaries)
windows_begin
step "Windows, its Python, the locked packages"; prefix
check "the interpreter is the one that the Python Software Foundation signed" signed_interpreter
step "the sources"; sources
for stage in "${@:-${STAGES[@]}}"; do
    step "$stage"
    "stage_$stage"
done
step "$PASSED passed, $FAILED failed"
[ "$FAILED" = 0 ]
