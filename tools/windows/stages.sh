# Sourced by check.sh: what is done and looked at, a function for each stage.

S=
DIST=
PROGRAM=homejobs-desktop.exe
UNINSTALL='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{5E0B1A52-6C0F-4B7E-9C59-2B1F6D7C3A10}'

# Each program and library of the interpreter is what its signature tells. Debian does not know the root of the
# chain, so who signed is read and not proved; the hash in interpreter.txt pins all of it.
signed_interpreter() {
    local file said count=0
    for file in "$C"/Python313/*.{exe,dll} "$C"/Python313/DLLs/*.{dll,pyd}; do
        said=$(osslsigncode verify -in "$file" 2>&1 || true)
        count=$((count + 1))
        if [[ ! $said =~ (Python Software Foundation|Microsoft Corporation) ]] || ! matching "$said"; then echo "    $file"; return 1; fi
    done
    [ "$count" -gt 30 ]
}
matching() { # whether the digest that was signed is the file's
    local signed computed
    signed=$(sed -n 's/^Current message digest *: *//p' <<<"$1" | head -1)
    computed=$(sed -n 's/^Calculated message digest *: *//p' <<<"$1" | head -1)
    [ -n "$signed" ] && [ "$signed" = "$computed" ]
}

sources() { # a copy on drive C of what git knows of this folder, so that nothing is written into it
    S=$C/src DIST=$C/src/dist/homejobs-desktop
    mkdir -p "$S"
    find "$S" -mindepth 1 -maxdepth 1 ! -name dist ! -name build -exec rm -rf {} +
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        [ -f "$file" ] && printf '%s\0' "$file"
    done | tar --null -T - -cf -) | tar -xf - -C "$S"
    VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$ROOT/homejobs_desktop/__init__.py")
}

# Tests that have no place here: those of Debian's own tools, of a real drive, of killed processes.
TESTS=(tests/foundation tests/domain tests/security tests/sync tests/sheets tests/documents
    tests/persistence tests/services tests/cli tests/migrations tests/ui)
[ -z "${HOMEJOBS_WINDOWS_TESTS:-}" ] || read -ra TESTS <<<"$HOMEJOBS_WINDOWS_TESTS"

stage_tests() {
    # Wine 8 has no CopyFile2, which shutil.copy2 of Python 3.12 and later calls.
    cp "$HERE/stubs/sitecustomize.py" "$C/Python313/Lib/site-packages/"
    check "the tests pass under Windows' Python" suite "${TESTS[@]}"
}
suite() {
    # Windows' Python has no C++ runtime of its own; where a package brings none, Wine's may stand in here.
    (cd "$S" && WINEDLLOVERRIDES=${WINEDLLOVERRIDES//concrt140=n/concrt140=n,b} WINEQT_QPA_PLATFORM=offscreen LIMIT=3000 \
        wp -u -m pytest -q -p no:cacheprovider -n 2 --dist worksteal --durations 15 --tb=short "$@" >"$WORK/tests.log") ||
        { grep -aE '^(FAILED|ERROR)' "$WORK/tests.log" | head -40; tail -3 "$WORK/tests.log"; return 1; }
    tail -1 "$WORK/tests.log"
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
    shut
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
        WINDOW=$(xdotool search --onlyvisible --class "$PROGRAM" 2>/dev/null | tail -1) && [ -n "$WINDOW" ] && xdotool windowfocus "$WINDOW" && return
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
NEWER=99.0.0 BROKEN=99.0.1
stage_installer() {
    local made=$WORK/made installed=$C/users/$(id -un)/$HOMEJOBS_INSTALLED
    rm -rf "$made" "$installed"
    mkdir -p "$made"
    check "the installer is made" make_installer "$VERSION" "$DIST"
    check "it is no larger than 45 MB" [ "$(stat -c %s "$made/homejobs-setup-$VERSION.exe")" -le $((45 * 1024 * 1024)) ]
    echo "  $(stat -c %s "$made/homejobs-setup-$VERSION.exe") bytes"
    check "it is signed, or its sum is listed" signed_or_listed "$made"
    check "it installs without a question" setup "$VERSION"
    check "what is installed is the bundle" same "$DIST" "$installed"
    check "Windows lists it" w reg query "$UNINSTALL" /v DisplayVersion
    check "a package belongs to it" w reg query 'HKCU\Software\Classes\homejobs-desktop.package\shell\open\command'
    check "it is in the start menu" find "$C/users" -name '*.lnk' -path '*Start Menu*' -newer "$made/SHA256SUMS"
    check "the installed program is whole" selftest "$installed" 180
    replaced "$made" "$installed"
    check "it is uninstalled" gone "$installed"
    check "and its entries" nothing_registered
    check "the office's data are still there" test -f "$C/waiting/office.db"
    everybody
}
make_installer() { # make_installer VERSION FOLDER [SWITCH]: into $WORK/made
    local made=$WORK/made/homejobs-setup-$1.exe
    rm -f "$made"
    LIMIT=600 nice -n 5 makensis -V1 -INPUTCHARSET UTF8 "-DVERSION=$1" "-DSOURCE=$2" "-DOUTPUT=$made" \
        "-DRESOURCES=$ROOT/resources" ${3:+"$3"} ${HOMEJOBS_CERTIFICATE:+"-DSIGN=$HERE/sign.sh"} "$HERE/installer.nsi" && test -f "$made"
}
setup() { local version=$1; shift; LIMIT=300 w "$WORK/made/homejobs-setup-$version.exe" /S "$@" >/dev/null; }
same() { [ -f "$2/$PROGRAM" ] && ! diff -rq "$1" "$2" | grep -v 'uninstall.exe' | grep -q .; }
refuses() { local status=$1 given=0; shift; "$@" || given=$?; [ "$given" = "$status" ]; }
office() { LIMIT=240 w "$INSTALLED/homejobs.exe" --data 'C:\waiting' --user admin "$@"; }
waiting() { office --json exchange status | grep -aE '"waiting"' || true; }
new_office() { # an office with one change that waits for its next package
    rm -rf "$C/waiting"
    office office init --kind county --site 29-01 --name بیرجند >/dev/null
    printf '[{"national_code": "%s", "first_name": "زهرا", "last_name": "امیرآبادی"}]' "$CODE" >"$C/waiting.json"
    office people add 'C:\waiting.json' >/dev/null
}
newer_ones() { # installers of a newer version, and of one that lacks a file; the bundle is the same
    local newer=$WORK/newer
    rm -rf "$newer"
    cp -al "$DIST" "$newer"
    printf 'newer' >"$newer/_internal/newer.txt"
    make_installer "$NEWER" "$newer" -DFAST || return 1
    rm -f "$newer/_internal/homejobs_desktop/_data/resources/rules/permits.json"
    make_installer "$BROKEN" "$newer" -DFAST || return 1
    rm -rf "$newer"
}

replaced() { # a newer version over this one: with an office whose changes wait; one that is broken; an older one
    local after before
    INSTALLED=$2
    export HOMEJOBS_PASSWORD=$PASSWORD
    check "the office has changes that wait" new_office
    before=$(waiting)
    check "newer installers are made" newer_ones
    printf 'left over' >"$INSTALLED/_internal/older.txt"
    (LIMIT=120 w "$INSTALLED/$PROGRAM" --data 'C:\waiting' >/dev/null) &
    local open=$!
    check "the window appears" appears
    check "it does not replace a program that runs" refuses 5 setup "$NEWER"
    check "which is still whole" test -f "$INSTALLED/_internal/older.txt" -a ! -e "$INSTALLED.new"
    check "and which is not uninstalled" refuses 5 uninstall "$INSTALLED"
    shut
    wait "$open" || true
    check "it replaces the older version" setup "$NEWER"
    check "with its own files only" sh -c 'test -f "$1/_internal/newer.txt" && ! test -e "$1/_internal/older.txt" && ! test -e "$1.old" && ! test -e "$1.new"' - "$INSTALLED"
    after=$(waiting)
    check "the same changes still wait: $after" [ "$before" = "$after" -a -n "$after" ]
    check "an older version is refused" refuses 4 setup "$VERSION"
    check "what fails its self-test is not installed" refuses 6 setup "$BROKEN"
    check "and the version before stays" sh -c 'test -f "$1/_internal/newer.txt" && ! test -e "$1.new"' - "$INSTALLED"
    check "on demand an older version goes over a newer" setup "$VERSION" /DOWNGRADE
    check "and is the bundle" same "$DIST" "$INSTALLED"
    unset HOMEJOBS_PASSWORD
}
everybody() { # for all users, into Program Files
    local place="$C/Program Files/homejobs-desktop"
    check "it installs for all users" setup "$VERSION" /ALLUSERS
    check "into Program Files" same "$DIST" "$place"
    check "Windows lists it for all" w reg query "${UNINSTALL/HKCU/HKLM}" /v DisplayVersion
    check "it is one of the programs for packages" w reg query 'HKLM\Software\Classes\.msp\OpenWithProgids' /v homejobs-desktop.package
    check "and not the only one" not_taken HKLM
    check "it is uninstalled for all" gone "$place" /ALLUSERS
    check "with its entries" fails w reg query "${UNINSTALL/HKCU/HKLM}"
}
fails() { ! "$@" >/dev/null; }
uninstall() { # as a process that can be waited for, in the folder itself
    local place=C:${1#"$C"}
    LIMIT=120 w "$1/uninstall.exe" /S "_?=${place//\//\\}"
}
gone() { # gone FOLDER [SWITCH]: the uninstaller goes on after its first process has ended
    local tries place=$1; shift
    LIMIT=120 w "$place/uninstall.exe" /S "$@" || return 1
    for tries in $(seq 40); do [ -d "$place" ] || return 0; sleep 0.5; done
    return 1
}
nothing_registered() {
    fails w reg query "$UNINSTALL" && fails w reg query 'HKCU\Software\Classes\homejobs-desktop.package' &&
        not_taken HKCU
}
not_taken() { ! w reg query "$1\\Software\\Classes\\.msp" /ve | grep -q homejobs; }

# With a certificate of its own, where the office has none: the programs, the uninstaller and the setup.
signed_or_listed() {
    "$HERE/sign.sh" --sums "$1" && (cd "$1" && sha256sum --quiet -c SHA256SUMS && cat SHA256SUMS)
}
stage_signing() {
    local folder=$WORK/signing made=$WORK/made
    rm -rf "$folder"
    mkdir -p "$folder" "$made"
    openssl req -x509 -newkey rsa:3072 -nodes -days 2 -subj '/CN=homejobs-desktop check' \
        -addext 'extendedKeyUsage=codeSigning' -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
    openssl pkcs12 -export -in "$folder/certificate.pem" -inkey "$folder/key.pem" -passout pass:certificate -out "$folder/certificate.pfx"
    printf certificate >"$folder/password"
    mkdir -p "$folder/bundle"
    cp "$DIST"/*.exe "$folder/bundle"
    export HOMEJOBS_CERTIFICATE=$folder/certificate.pfx HOMEJOBS_CERTIFICATE_PASSWORD=$folder/password
    check "the programs are signed" "$HERE/sign.sh" "$folder"/bundle/*.exe
    check "the setup is signed" make_installer 98.0.0 "$folder/bundle" -DFAST
    unset HOMEJOBS_CERTIFICATE HOMEJOBS_CERTIFICATE_PASSWORD
    check "the signatures hold" verified "$folder/certificate.pem" "$folder"/bundle/*.exe "$made/homejobs-setup-98.0.0.exe"
    check "a signed program still starts" sh -c '[ "$1" = "$2" ]' - "$(cp -al "$DIST/_internal" "$folder/bundle/" && w "$folder/bundle/homejobs.exe" --version | tr -d '\r')" "$VERSION"
    printf x | dd of="$folder/bundle/homejobs.exe" bs=1 seek=2000 conv=notrunc status=none
    check "a changed program is found out" fails verified "$folder/certificate.pem" "$folder/bundle/homejobs.exe"
    rm -rf "$folder" "$made/homejobs-setup-98.0.0.exe"
}
verified() {
    local certificate=$1 file; shift
    for file in "$@"; do osslsigncode verify -CAfile "$certificate" -in "$file" >/dev/null 2>&1 || return 1; done
}

# The program is upgraded from within itself: it starts the setup and ends; the setup starts it again.
stage_upgrade() {
    local made=$WORK/made before
    INSTALLED=$C/users/$(id -un)/$HOMEJOBS_INSTALLED
    export HOMEJOBS_PASSWORD=$PASSWORD
    mkdir -p "$made"
    at_hand "$VERSION" || check "the installer is made" make_installer "$VERSION" "$DIST" -DFAST
    at_hand "$BROKEN" || check "newer installers are made" newer_ones
    rm -rf "$INSTALLED"
    check "the older version is installed" setup "$VERSION" /DOWNGRADE
    check "the office has changes that wait" new_office
    before=$(waiting)
    check "the newer version goes over it, and starts again" from_within "$NEWER" "installed 0 $NEWER"
    check "it is the newer one" test -f "$INSTALLED/_internal/newer.txt" -a ! -e "$INSTALLED.old" -a ! -e "$INSTALLED.new"
    check "the same changes still wait" [ "$before" = "$(waiting)" -a -n "$before" ]
    check "a broken version does not, and the one that was there starts again" from_within "$BROKEN" "broken 6 $BROKEN"
    check "it is the one that was there" test -f "$INSTALLED/_internal/newer.txt" -a ! -e "$INSTALLED.old" -a ! -e "$INSTALLED.new"
    check "the same changes still wait" [ "$before" = "$(waiting)" ]
    check "an older version is refused, and the one that was there starts again" from_within "$VERSION" "newer 4 $VERSION"
    check "a place that is half changed is put right" half_changed
    check "it is uninstalled" gone "$INSTALLED"
    unset HOMEJOBS_PASSWORD
}
at_hand() {
    local setup=$WORK/made/homejobs-setup-$1.exe
    [ "$setup" -nt "$DIST/$PROGRAM" ] && [ "$setup" -nt "$HERE/installer.nsi" ]
}
from_within() { # from_within VERSION RESULT: with a window that is open, the setup waiting for its end
    local result="$C/a result/result.txt"
    rm -rf "$C/a result"
    mkdir -p "$C/a result"
    cat >"$C/from_within.py" <<'PY'
import subprocess
import sys

program, setup = sys.argv[1:]
window = subprocess.Popen([program, "--data", r"C:\waiting"])
passes = ["/PASSIVE", f"/WAITFOR={window.pid}", r"/RESULT=C:\a result\result.txt", r"/RESTART=C:\waiting"]
setup = subprocess.Popen([setup, *passes])
window.wait()
print("the setup waited" if setup.poll() is None else "the setup did not wait", flush=True)
setup.wait()
PY
    (LIMIT=240 wp 'C:\from_within.py' "$(as_windows "$INSTALLED/$PROGRAM")" "$(as_windows "$WORK/made/homejobs-setup-$1.exe")" >"$WORK/within.log") &
    local program=$! tries
    appears && sleep 5 && shut
    for tries in $(seq 120); do [ -f "$result" ] && break; sleep 1; done
    [ "$2" = "$(tr -d '\r' <"$result")" ] && appears && sleep 5 && shut
    # Not before: what the setup started holds the pipe as well.
    wait "$program" || true
    [[ $2 = newer* ]] || grep -q "the setup waited" "$WORK/within.log"
}
half_changed() { # the power went after the first of the two steps in which the versions change places
    mv "$INSTALLED" "$INSTALLED.old"
    refuses 4 setup "$VERSION" && [ -f "$INSTALLED/$PROGRAM" ] && [ ! -e "$INSTALLED.old" ]
}
shut() { xdotool windowfocus "$WINDOW" key --clearmodifiers alt+F4; }

# Not among the stages that run by themselves: how long the start takes, and how much memory the window holds.
stage_figures() {
    local bare=$S/dist/bare/bare.exe
    [ -f "$bare" ] || (cd "$S" && LIMIT=1500 wp -m PyInstaller --noconfirm --log-level WARN --windowed --name bare tools/windows/bare.py)
    # Wine's own services start with the first program and end with the last; they are not measured.
    (LIMIT=600 wp -c 'import time; time.sleep(600)' || true) &
    sleep 5
    check "the figures are taken" "$PYTHON" "$HERE/figures.py" --with wine "$DIST/$PROGRAM" "$bare"
}
