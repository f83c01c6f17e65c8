# Sourced by check.sh: what is done and looked at, a function for each stage.

S=
DIST=
PROGRAM=homejobs-desktop.exe
UNINSTALL='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{5E0B1A52-6C0F-4B7E-9C59-2B1F6D7C3A10}'

signed_interpreter() {
    osslsigncode verify -in "$C/Python313/python313.dll" 2>&1 | grep -q 'CN=Python Software Foundation'
}

sources() { # a copy on drive C of what git knows of this folder, so that nothing is written into it
    S=$C/src DIST=$C/src/dist/homejobs-desktop
    mkdir -p "$S"
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        [ -f "$file" ] && printf '%s\0' "$file"
    done | tar --null -T - -cf -) | tar -xf - -C "$S"
    VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$ROOT/homejobs_desktop/__init__.py")
}

# Tests that have no place here: those of Debian's own tools, of a real drive, of killed processes.
TESTS=(tests/foundation tests/domain tests/security tests/sync tests/sheets tests/documents
    tests/persistence tests/services tests/cli tests/migrations tests/ui)

stage_tests() {
    local folder
    # Wine 8 has no CopyFile2, which shutil.copy2 of Python 3.12 and later calls.
    cp "$HERE/stubs/sitecustomize.py" "$C/Python313/Lib/site-packages/"
    for folder in "${TESTS[@]}"; do
        check "$folder under Windows' Python" suite "$folder"
    done
}
suite() {
    # Windows' Python has no C++ runtime of its own; where a package brings none, Wine's may stand in here.
    (cd "$S" && WINEDLLOVERRIDES=${WINEDLLOVERRIDES//concrt140=n/concrt140=n,b} WINEQT_QPA_PLATFORM=offscreen LIMIT=900 wp -m pytest -q -p no:randomly -p no:cacheprovider \
        --tb=short "$1" >"$WORK/tests-${1//\//-}.log" 2>&1) || { tail -15 "$WORK/tests-${1//\//-}.log"; return 1; }
    tail -1 "$WORK/tests-${1//\//-}.log"
}

stage_bundle() {
    check "PyInstaller makes the bundle" bundle
    check "it is no larger than 120 MB" [ "$(du -s --apparent-size -BM "$DIST" | cut -dM -f1)" -le 120 ]
    check "nothing of Wine and no stand-in is in it" nothing_of_wine
    check "the version resource is the program's" version_resource
    check "the licences are there" test -f "$DIST/_internal/licences/NOTICE.txt" -a -d "$DIST/_internal/licences/pyside6_essentials"
    echo "  $(du -s --apparent-size -BK "$DIST" | cut -f1) in $(find "$DIST" -type f | wc -l) files"
}
bundle() {
    rm -rf "$S/dist"
    (cd "$S" && LIMIT=1500 wp -m PyInstaller --noconfirm --log-level WARN build.spec) && test -f "$DIST/$PROGRAM" -a -f "$DIST/homejobs.exe"
}
nothing_of_wine() {
    ! grep -rqE 'Wine (builtin|placeholder) DLL' "$DIST" &&
        ! find "$DIST" \( -iname 'icuuc*' -o -iname 'bcryptprim*' -o -iname 'windows.ui*' -o -iname 'sitecustomize*' \) | grep -q .
}
version_resource() {
    PYTHONPATH="$(echo "$WORK"/wheels/pefile-*.whl)" "$PYTHON" - "$DIST/$PROGRAM" "$VERSION" <<'PY'
import sys
import pefile

program = pefile.PE(sys.argv[1], fast_load=True)
program.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
strings = program.FileInfo[0][0].StringTable[0].entries
kinds = {entry.id for entry in program.DIRECTORY_ENTRY_RESOURCE.entries}
told = strings[b"ProductVersion"].decode()
sys.exit(told != sys.argv[2] or pefile.RESOURCE_TYPE["RT_GROUP_ICON"] not in kinds)
PY
}

stage_closure() {
    check "every library that is imported is there" closure "$DIST"
}
closure() { PYTHONPATH="$(echo "$WORK"/wheels/pefile-*.whl)" "$PYTHON" "$HERE/closure.py" "$1"; }

stage_selftest() {
    check "the self-test finds the program whole" selftest "$DIST" 180
    check "the command line speaks" sh -c '[ "$1" = "$2" ]' - "$(w "$DIST/homejobs.exe" --version | tr -d '\r')" "$VERSION"
}
selftest() { # selftest FOLDER SECONDS: its exit status; what it found wrong is printed
    local report=$WORK/selftest.json
    rm -f "$report"
    local status=0
    LIMIT=$2 w "$1/$PROGRAM" --selftest --report "$(as_windows "$report")" >/dev/null || status=$?
    [ ! -f "$report" ] || "$PYTHON" - "$report" <<'PY'
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
for step in report["steps"]:
    if step["fault"]:
        print(f"    {step['name']}: {step['fault'][:110]}")
if report["whole"]:
    slow = sorted(report["steps"], key=lambda step: -step["seconds"])[:3]
    named = ", ".join(f"{step['name']} {step['seconds']}s" for step in slow)
    print(f"    {len(report['steps'])} parts in {report['seconds']}s; slowest: {named}")
PY
    return "$status"
}

# A file that a bundle cannot do without, each of another kind.
VITAL=(
    Qt6Widgets.dll
    qoffscreen.dll
    MSVCP140.dll
    pdfium.dll
    Vazirmatn-Regular.ttf
    rules/permits.json
    homejobs_fa.ts
    'sqlcipher3/*.pyd'
    'zxingcpp*.pyd'
    'python_calamine/*.pyd'
)
stage_broken() {
    local vital broken=$WORK/broken
    for vital in "${VITAL[@]}"; do
        rm -rf "$broken"
        cp -al "$DIST" "$broken"
        # Every copy of it: Windows takes a library that is loaded already from wherever it lies.
        if [ -z "$(find "$broken" -path "*/$vital" -print -delete)" ]; then check "there is $vital" false; continue; fi
        check "without $vital it is found out" caught "$broken"
    done
    rm -rf "$broken"
}
caught() { ! selftest "$1" 45; }

# The real window, driven by keys: log in, type Persian, save, open a package by a double click, close.
PASSWORD='walk through it' CODE=0641234562
stage_walk() {
    local office=$C/walk
    rm -rf "$office"
    export HOMEJOBS_PASSWORD=$PASSWORD
    cli() { LIMIT=120 w "$DIST/homejobs.exe" --data 'C:\walk' --user nakhai "$@"; }
    check "an office is founded" cli --json office init --kind county --site 29-01 --name بیرجند
    check "its key is sealed by Windows for this user" sealed "$office/keys/data.key"
    keyboard
    (LIMIT=240 w "$DIST/$PROGRAM" --data 'C:\walk'; echo $? >"$WORK/window.status") >"$WORK/window.log" &
    local window=$!
    check "the window appears" appears
    sleep 3; picture 1-login
    type_text nakhai; keys 0.5 key Return; type_text "$PASSWORD"; keys 8 key Return; picture 2-desk
    keys 4 key ctrl+1
    local word
    for word in "$CODE" زهرا امیرآبادی غلامرضا 1365/12/29 زن 09151612345; do
        type_text "$word"; keys 0.7 key Return
    done
    picture 3-form
    keys 4 key ctrl+s; picture 4-saved
    printf 'no package' >"$office/29-00_to_29-01_00001.msp"
    check "a double click on a package goes to the open window" second_start
    sleep 3; picture 5-exchange
    xdotool key --clearmodifiers alt+F4
    wait "$window" || true
    check "it closes without a fault" grep -qx 0 "$WORK/window.status"
    cli --json people show "$CODE" >"$WORK/person.json" || true
    check "what was typed is stored" grep -q '"last_name": "امیرآبادی"' "$WORK/person.json"
    check "a permit is issued and its sheet is a PDF in Persian" paper
    check "the store is whole" cli check
    unset HOMEJOBS_PASSWORD
}
keyboard() { # every letter gets a key of its own: Wine does not follow a keyboard that changes
    local letters=(آ ا ب د ر ز ض غ ل م ن ه ی) under=(q w e r t y u i o p a s d) at
    for at in "${!letters[@]}"; do
        xmodmap -e "keysym ${under[at]} = ${under[at]} U$(printf '%04X' "'${letters[at]}")"
    done
}
second_start() { LIMIT=60 w "$DIST/$PROGRAM" --data 'C:\walk' 'C:\walk\29-00_to_29-01_00001.msp'; }
sealed() { [ "$(head -c 7 "$1")" = HJKEY1W ]; }
appears() {
    local tries
    for tries in $(seq 60); do
        WINDOW=$(xdotool search --name 'خانگی' 2>/dev/null | tail -1) && [ -n "$WINDOW" ] && xdotool windowfocus "$WINDOW" && return
        sleep 1
    done
    return 1
}
keys() { local rest=$1; shift; xdotool "$1" --clearmodifiers "${@:2}"; sleep "$rest"; }
type_text() { xdotool type --clearmodifiers --delay 60 "$1"; sleep 0.4; }
picture() { import -window root "$WORK/walk-$1.png"; }
paper() {
    cli --json permits issue --person "$CODE" --type independent --field IN-01 --letter-no 140/2/1183 >"$WORK/permit.json" || { cat "$WORK/permit.json"; return 1; }
    local number
    number=$("$PYTHON" -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["number"])' "$WORK/permit.json")
    cli permits print "$number" --output 'C:\walk\sheet.pdf' && pdftotext "$C/walk/sheet.pdf" - | grep -q IN-01
}

# The installer as office IT uses it: silent; then over an office with changes that wait; then away.
HOMEJOBS_INSTALLED=AppData/Local/Programs/homejobs-desktop
stage_installer() {
    local made=$WORK/made installed=$C/users/$(id -un)/$HOMEJOBS_INSTALLED
    rm -rf "$made" "$installed"
    mkdir -p "$made"
    check "the installer is made" make_installer "$VERSION" "$DIST" "$made/homejobs-setup-$VERSION.exe"
    check "it is no larger than 45 MB" [ "$(stat -c %s "$made/homejobs-setup-$VERSION.exe")" -le $((45 * 1024 * 1024)) ]
    (cd "$made" && sha256sum ./*.exe >SHA256SUMS && cat SHA256SUMS)
    check "it installs without a question" setup "$VERSION"
    check "what is installed is the bundle" same "$DIST" "$installed"
    check "Windows lists it" w reg query "$UNINSTALL" /v DisplayVersion
    check "a package belongs to it" w reg query 'HKCU\Software\Classes\homejobs-desktop.package\shell\open\command'
    check "it is in the start menu" find "$C/users" -name '*.lnk' -path '*Start Menu*' -newer "$made/SHA256SUMS"
    check "the installed program is whole" selftest "$installed" 180
    upgrade "$made" "$installed"
    check "it is uninstalled" gone "$installed"
    check "and its entries" nothing_registered
    check "the office's data are still there" test -f "$C/waiting/office.db"
}
make_installer() {
    LIMIT=600 nice -n 5 makensis -V1 -INPUTCHARSET UTF8 "-DVERSION=$1" "-DSOURCE=$2" "-DOUTPUT=$3" \
        "-DRESOURCES=$ROOT/resources" ${4:+"$4"} "$HERE/installer.nsi" && test -f "$3"
}
setup() { local version=$1; shift; LIMIT=300 w "$WORK/made/homejobs-setup-$version.exe" /S "$@" >/dev/null; }
same() { [ -f "$2/$PROGRAM" ] && ! diff -rq "$1" "$2" | grep -v 'uninstall.exe' | grep -q .; }
refuses() { local status=$1 given=0; shift; "$@" || given=$?; [ "$given" = "$status" ]; }

upgrade() { # a newer version over this one: with an office whose changes wait; one that is broken; an older one
    local made=$1 installed=$2 newer=$WORK/newer after before
    export HOMEJOBS_PASSWORD=$PASSWORD
    rm -rf "$C/waiting" "$newer"
    office() { LIMIT=240 w "$installed/homejobs.exe" --data 'C:\waiting' --user admin "$@"; }
    office office init --kind county --site 29-01 --name بیرجند >/dev/null
    printf '[{"national_code": "%s", "first_name": "زهرا", "last_name": "امیرآبادی"}]' "$CODE" >"$C/waiting.json"
    check "the office has changes that wait" office people add 'C:\waiting.json'
    before=$(office --json exchange status | grep -aE '"waiting"')
    cp -al "$DIST" "$newer"
    printf 'newer' >"$newer/_internal/newer.txt"
    check "a newer installer is made" make_installer 99.0.0 "$newer" "$made/homejobs-setup-99.0.0.exe" -DFAST
    printf 'left over' >"$installed/_internal/older.txt"
    LIMIT=60 w "$installed/$PROGRAM" --data 'C:\waiting' >/dev/null &
    local open=$!
    sleep 15
    check "it does not replace a program that runs" refuses 5 setup 99.0.0
    check "which is still whole" test -f "$installed/_internal/older.txt"
    wait "$open" || true
    check "it replaces the older version" setup 99.0.0
    check "with its own files only" sh -c 'test -f "$1/_internal/newer.txt" && ! test -e "$1/_internal/older.txt" && ! test -e "$1.old" && ! test -e "$1.new"' - "$installed"
    after=$(office --json exchange status | grep -aE '"waiting"')
    check "the same changes still wait: $after" [ "$before" = "$after" -a -n "$after" ]
    check "an older version is refused" refuses 4 setup "$VERSION"
    rm -f "$newer/_internal/homejobs_desktop/_data/resources/rules/permits.json"
    check "a broken installer is made" make_installer 99.0.1 "$newer" "$made/homejobs-setup-99.0.1.exe" -DFAST
    check "what fails its self-test is not installed" refuses 6 setup 99.0.1
    check "and the version before stays" sh -c 'test -f "$1/_internal/newer.txt" && ! test -e "$1.new"' - "$installed"
    rm -rf "$newer"
    unset HOMEJOBS_PASSWORD
}
gone() {
    local tries
    LIMIT=120 w "$1/uninstall.exe" /S || return 1
    for tries in $(seq 40); do [ -d "$1" ] || return 0; sleep 0.5; done
    return 1
}
nothing_registered() { ! w reg query "$UNINSTALL" >/dev/null && ! w reg query 'HKCU\Software\Classes\homejobs-desktop.package' >/dev/null; }
