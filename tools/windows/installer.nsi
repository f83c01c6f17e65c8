; The installer: makensis -DVERSION=0.3.0 -DSOURCE=dist/homejobs-desktop -DOUTPUT=homejobs-setup.exe installer.nsi
;
; For the user who runs it, without an administrator. Switches for office IT:
;   /S             asks nothing            /D=FOLDER      where to (last on the line)
;   /ALLUSERS      for all users of the computer; run it as administrator
;   /DOWNGRADE     also over a newer version
; and for the program, which is upgraded by them from within itself:
;   /PASSIVE       asks nothing and shows how far it is
;   /WAITFOR=ID    waits (a minute at the most) until the process with this number has ended
;   /RESULT=FILE   writes how it went: one line `WORD EXIT-CODE VERSION`, words as below
;   /RESTART       starts the program afterwards, however it went; /RESTART=FOLDER with the office in FOLDER
; Exit codes and words: 0 installed; 2 stopped; 3 no-administrator; 4 newer; 5 running; 6 broken (the new
; version did not pass its self-test). Whatever is not 0 leaves what was there as it was.
; The offices' data lie elsewhere (the user's AppData\Local\homejobs-desktop); nothing here touches them.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include x64.nsh
!include WinVer.nsh

!define ID "{5E0B1A52-6C0F-4B7E-9C59-2B1F6D7C3A10}" ; never changes: upgrades find what they replace by it
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define KIND "homejobs-desktop.package"
!define PROGRAM "homejobs-desktop.exe"
!define COMMANDS "homejobs.exe"
!define SELFTEST_MS 600000 ; an old computer whose scanner reads every file for the first time
!define WAIT_MS 60000

Name "مشاغل خانگی"
OutFile "${OUTPUT}"
RequestExecutionLevel user
!ifdef FAST ; for trials of the installer itself
SetCompressor zlib
!else
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; the two programs hold the same archive: so it is packed once
!endif
BrandingText "homejobs-desktop ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1065 "ProductName" "homejobs-desktop"
VIAddVersionKey /LANG=1065 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1065 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1065 "FileDescription" "نصب مشاغل خانگی"
VIAddVersionKey /LANG=1065 "CompanyName" "homejobs-desktop"
VIAddVersionKey /LANG=1065 "LegalCopyright" ""

!ifdef SIGN
!uninstfinalize '"${SIGN}" "%1"'
!finalize '"${SIGN}" "%1"'
!endif
!define MUI_ICON "${RESOURCES}/program.ico"
!define MUI_UNICON "${RESOURCES}/program.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_PAGE_CUSTOMFUNCTION_PRE AskUnlessPassive
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_PRE AskUnlessPassive
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Farsi"

LangString SYSTEM ${LANG_FARSI} "این برنامه ویندوز ۱۰ (نسخهٔ ۱۸۰۹ به بعد) یا ۱۱ شصت‌وچهاربیتی می‌خواهد. چیزی تغییر نکرد."
LangString ADMINISTRATOR ${LANG_FARSI} "نصب برای همهٔ کاربران را باید مدیر رایانه اجرا کند. چیزی تغییر نکرد."
LangString NEWER ${LANG_FARSI} "نسخهٔ نصب‌شده از این نسخه تازه‌تر است. چیزی تغییر نکرد."
LangString RUNNING ${LANG_FARSI} "برنامه باز است. همهٔ پنجره‌های آن را ببندید و دوباره تلاش کنید."
LangString TWICE ${LANG_FARSI} "برنامهٔ نصب یک بار دیگر باز است. آن را به پایان برسانید."
LangString DISK ${LANG_FARSI} "پرونده‌های برنامه نوشته نشد؛ شاید دیسک پر است. چیزی تغییر نکرد."
LangString BROKEN ${LANG_FARSI} "نسخهٔ تازه روی این رایانه درست کار نکرد و نصب نشد؛ نسخهٔ پیشین سر جای خود است. گزارش آزمون: $TEMP\homejobs-selftest.json"
LangString DATA ${LANG_FARSI} "برنامه حذف شد. داده‌های اداره در پوشهٔ $LOCALAPPDATA\homejobs-desktop مانده است و حذف نمی‌شود."
LangString ABOUT ${LANG_FARSI} "بستهٔ تبادل مشاغل خانگی"

Var AllUsers
Var Before
Var Passive
Var Result
Var Restart
Var Running

; Gives what stands after a switch of the command line: "-" when it is not there, "" when it has no value.
; Understands "/RESULT=C:\a b" as programs write it, and /RESULT="C:\a b" as people do.
!macro OptionFunction UN
Function ${UN}Option
    Exch $R0 ; the switch
    ${GetParameters} $R1
    StrLen $R2 $R0
    StrCpy $R3 0 ; inside quotation marks
    StrCpy $R4 0 ; where in the line
    StrCpy $R5 "" ; the word so far
    ${Do}
        StrCpy $R6 $R1 1 $R4
        IntOp $R4 $R4 + 1
        ${If} $R6 == '"'
            IntOp $R3 1 - $R3
        ${ElseIf} $R6 == ""
        ${OrIf} "$R6$R3" == " 0"
            StrCpy $R7 $R5 $R2
            StrCpy $R8 $R5 1 $R2
            ${If} $R7 == $R0
                ${If} $R8 == ""
                    StrCpy $R0 ""
                    ${ExitDo}
                ${ElseIf} $R8 == "="
                    IntOp $R2 $R2 + 1
                    StrCpy $R0 $R5 "" $R2
                    ${ExitDo}
                ${EndIf}
            ${EndIf}
            ${If} $R6 == ""
                StrCpy $R0 "-"
                ${ExitDo}
            ${EndIf}
            StrCpy $R5 ""
        ${Else}
            StrCpy $R5 "$R5$R6"
        ${EndIf}
    ${Loop}
    Exch $R0
FunctionEnd
!macroend
!insertmacro OptionFunction ""
!insertmacro OptionFunction "un."
!macro Option UN SWITCH INTO
    Push "${SWITCH}"
    Call ${UN}Option
    Pop ${INTO}
!macroend

; Writes the result for who asked for it, and starts the program again: the new one, or the one that was there.
Function Tell
    Exch $0
    ${If} $Result != "-"
        FileOpen $1 "$Result.part" w
        FileWrite $1 "$0 ${VERSION}$\r$\n"
        FileClose $1
        Delete "$Result"
        Rename "$Result.part" "$Result"
    ${EndIf}
    ${If} $Restart != "-"
    ${AndIf} ${FileExists} "$INSTDIR\${PROGRAM}"
        SetOutPath "$INSTDIR"
        ${If} $Restart == ""
            Exec '"$INSTDIR\${PROGRAM}"'
        ${Else}
            Exec '"$INSTDIR\${PROGRAM}" --data "$Restart"'
        ${EndIf}
    ${EndIf}
    Pop $0
FunctionEnd

!macro Refuse CODE WORD TEXT
    ${If} $Passive == "-"
        MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    ${EndIf}
    Push "${WORD} ${CODE}"
    Call Tell
    SetErrorLevel ${CODE}
    Quit
!macroend
!macro un.Refuse CODE TEXT
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; Reads and writes follow the wish: SHCTX is HKCU, or HKLM after SetShellVarContext all.
!macro ForWhom UN
    SetRegView 64
    SetShellVarContext current
    StrCpy $AllUsers 0
    !insertmacro Option "${UN}" "/ALLUSERS" $0
    ${If} $0 != "-"
        StrCpy $AllUsers 1
        SetShellVarContext all
    ${EndIf}
!macroend
!macro IfNoAdministrator
    UserInfo::GetAccountType
    Pop $1
    ${If} $AllUsers == 1
    ${AndIf} $1 != "Admin"
!macroend

; Sets $Running to 1 while a window of this user's is open (homejobs_desktop/ui/handover.py), or while one of
; the programs is executed by anybody: Windows lets nobody write into those. Not by the error flag, which
; every ${Errors} takes away.
!macro LookWhetherRuns UN
Function ${UN}LookWhetherRuns
    StrCpy $Running 0
    System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "Local\homejobs-desktop") p .R0'
    ${If} $R0 P<> 0
        System::Call 'kernel32::CloseHandle(p R0)'
        StrCpy $Running 1
    ${EndIf}
    Push "${PROGRAM}"
    Call ${UN}LookWhetherExecuted
    Push "${COMMANDS}"
    Call ${UN}LookWhetherExecuted
FunctionEnd
Function ${UN}LookWhetherExecuted
    Exch $R0
    ${If} ${FileExists} "$INSTDIR\$R0"
        ClearErrors
        FileOpen $R1 "$INSTDIR\$R0" a
        ${If} ${Errors}
            StrCpy $Running 1
        ${Else}
            FileClose $R1
        ${EndIf}
    ${EndIf}
    Pop $R0
FunctionEnd
!macroend
!insertmacro LookWhetherRuns ""
!insertmacro LookWhetherRuns "un."

Function AskUnlessPassive
    ${If} $Passive != "-"
        Abort
    ${EndIf}
FunctionEnd

Function .onInit
    !insertmacro Option "" "/PASSIVE" $Passive
    !insertmacro Option "" "/RESULT" $Result
    !insertmacro Option "" "/RESTART" $Restart
    !insertmacro ForWhom ""
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "${UNINSTALL}" "InstallLocation"
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $AllUsers == 1
            StrCpy $INSTDIR "$PROGRAMFILES64\homejobs-desktop"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\homejobs-desktop"
        ${EndIf}
    ${EndIf}
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        !insertmacro Refuse 2 stopped "$(SYSTEM)"
    ${EndIf}
    !insertmacro IfNoAdministrator
        !insertmacro Refuse 3 no-administrator "$(ADMINISTRATOR)"
    ${EndIf}
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\homejobs-setup") p .R0 ?e'
    Pop $0
    ${If} $0 == 183 ; ERROR_ALREADY_EXISTS
        !insertmacro Refuse 2 stopped "$(TWICE)"
    ${EndIf}
    ; The power went while two versions changed places.
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${AndIf} ${FileExists} "$INSTDIR.old\${PROGRAM}"
        RMDir /r "$INSTDIR"
        Rename "$INSTDIR.old" "$INSTDIR"
    ${EndIf}
    ReadRegStr $0 SHCTX "${UNINSTALL}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        !insertmacro Option "" "/DOWNGRADE" $2
        ${If} $2 == "-"
        ${AndIf} $1 == 1
            !insertmacro Refuse 4 newer "$(NEWER)"
        ${EndIf}
    ${EndIf}
FunctionEnd

; The new version is laid beside the old one and tried there; then the two change places in one step.
Section
    ${If} $Passive != "-"
        SetAutoClose true
    ${EndIf}
    !insertmacro Option "" "/WAITFOR" $0
    ${If} $0 > 0
        System::Call 'kernel32::OpenProcess(i 0x00100000, i 0, i r0) p .r1'
        ${If} $1 P<> 0
            System::Call 'kernel32::WaitForSingleObject(p r1, i ${WAIT_MS}) i .r2'
            System::Call 'kernel32::CloseHandle(p r1)'
            ${If} $2 != 0
                !insertmacro Refuse 5 running "$(RUNNING)"
            ${EndIf}
        ${EndIf}
    ${EndIf}
    RMDir /r "$INSTDIR.new"
    SetOutPath "$INSTDIR.new"
    ClearErrors
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR.new\uninstall.exe"
    ${If} ${Errors}
        SetOutPath "$TEMP"
        RMDir /r "$INSTDIR.new"
        !insertmacro Refuse 2 stopped "$(DISK)"
    ${EndIf}
    SetOutPath "$TEMP"
    ; A library that is missing shall end the self-test, not show a box that waits for somebody.
    System::Call 'kernel32::SetErrorMode(i 0x8003)'
    nsExec::Exec /TIMEOUT=${SELFTEST_MS} '"$INSTDIR.new\${PROGRAM}" --selftest --report "$TEMP\homejobs-selftest.json"'
    Pop $0
    ${If} $0 != 0
        RMDir /r "$INSTDIR.new"
        !insertmacro Refuse 6 broken "$(BROKEN)"
    ${EndIf}
    Delete "$TEMP\homejobs-selftest.json"
    RMDir /r "$INSTDIR.old"
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        StrCpy $1 0
        ${Do}
            Call LookWhetherRuns
            ${If} $Running == 0
                ClearErrors
                Rename "$INSTDIR" "$INSTDIR.old"
                ${IfNot} ${Errors}
                    ${ExitDo}
                ${EndIf}
            ${EndIf}
            ; A scanner may hold a file for a moment.
            IntOp $1 $1 + 1
            ${If} $1 > 10
                StrCpy $2 stop
                ${If} $Passive == "-"
                    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL stopped
                    StrCpy $2 again
                    stopped:
                ${EndIf}
                ${If} $2 == stop
                    RMDir /r "$INSTDIR.new"
                    Push "running 5"
                    Call Tell
                    SetErrorLevel 5
                    Quit
                ${EndIf}
                StrCpy $1 0
            ${EndIf}
            Sleep 500
        ${Loop}
    ${EndIf}
    RMDir "$INSTDIR"
    ClearErrors
    Rename "$INSTDIR.new" "$INSTDIR"
    ${If} ${Errors}
        Rename "$INSTDIR.old" "$INSTDIR"
        RMDir /r "$INSTDIR.new"
        !insertmacro Refuse 2 stopped "$(RUNNING)"
    ${EndIf}
    RMDir /r "$INSTDIR.old"

    CreateShortcut "$SMPROGRAMS\مشاغل خانگی.lnk" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "مشاغل خانگی (homejobs-desktop)"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "homejobs-desktop"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    ${If} $AllUsers == 1
        WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /ALLUSERS'
        WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /ALLUSERS /S'
    ${Else}
        WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
        WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    ${EndIf}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0

    ; A double click on a package of the exchange. Windows' own .msp are patches of its installer: so only for
    ; the user who wants this program, and whoever had the name before gets it back at the uninstall. For all
    ; users it is one of the programs that Windows offers for them (docs/decisions/0021).
    WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(ABOUT)"
    WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr SHCTX "Software\Classes\.msp\OpenWithProgids" "${KIND}" ""
    ${If} $AllUsers == 0
        ReadRegStr $Before HKCU "Software\Classes\.msp" ""
        ${If} $Before != "${KIND}"
            WriteRegStr HKCU "Software\Classes\${KIND}" "Before" "$Before"
            WriteRegStr HKCU "Software\Classes\.msp" "" "${KIND}"
        ${EndIf}
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    Push "installed 0"
    Call Tell
SectionEnd

Function un.onInit
    !insertmacro ForWhom "un."
    !insertmacro IfNoAdministrator
        !insertmacro un.Refuse 3 "$(ADMINISTRATOR)"
    ${EndIf}
FunctionEnd

Section "Uninstall"
    Call un.LookWhetherRuns
    ${If} $Running == 1
        !insertmacro un.Refuse 5 "$(RUNNING)"
    ${EndIf}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR"
    RMDir /r "$INSTDIR.old"
    RMDir /r "$INSTDIR.new"
    Delete "$SMPROGRAMS\مشاغل خانگی.lnk"
    ReadRegStr $Before SHCTX "Software\Classes\${KIND}" "Before"
    ReadRegStr $0 SHCTX "Software\Classes\.msp" ""
    ${If} $0 == "${KIND}"
        ${If} $Before == ""
            DeleteRegValue SHCTX "Software\Classes\.msp" ""
        ${Else}
            WriteRegStr SHCTX "Software\Classes\.msp" "" "$Before"
        ${EndIf}
    ${EndIf}
    DeleteRegValue SHCTX "Software\Classes\.msp\OpenWithProgids" "${KIND}"
    DeleteRegKey SHCTX "Software\Classes\${KIND}"
    DeleteRegKey SHCTX "${UNINSTALL}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    MessageBox MB_OK|MB_ICONINFORMATION "$(DATA)" /SD IDOK
SectionEnd
