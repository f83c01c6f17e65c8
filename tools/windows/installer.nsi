; The installer: makensis -DVERSION=0.2.0 -DSOURCE=dist/homejobs-desktop -DOUTPUT=homejobs-setup.exe installer.nsi
;
; For the user who runs it, without an administrator. Switches for office IT:
;   /S             asks nothing            /D=FOLDER      where to (last on the line)
;   /ALLUSERS      for all users of the computer; run it as administrator
;   /DOWNGRADE     also over a newer version
; Exit codes: 0 done; 2 stopped; 3 no administrator; 4 a newer version is there; 5 the program is running;
; 6 the new version did not pass its self-test. Whatever is not 0 leaves what was there as it was.
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

!define MUI_ICON "${RESOURCES}/program.ico"
!define MUI_UNICON "${RESOURCES}/program.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Farsi"

LangString SYSTEM ${LANG_FARSI} "این برنامه ویندوز ۱۰ (نسخهٔ ۱۸۰۹ به بعد) یا ۱۱ شصت‌وچهاربیتی می‌خواهد. چیزی تغییر نکرد."
LangString ADMINISTRATOR ${LANG_FARSI} "نصب برای همهٔ کاربران را باید مدیر رایانه اجرا کند. چیزی تغییر نکرد."
LangString NEWER ${LANG_FARSI} "نسخهٔ نصب‌شده از این نسخه تازه‌تر است. چیزی تغییر نکرد."
LangString RUNNING ${LANG_FARSI} "برنامه باز است. همهٔ پنجره‌های آن را ببندید و دوباره تلاش کنید."
LangString BROKEN ${LANG_FARSI} "نسخهٔ تازه روی این رایانه درست کار نکرد و نصب نشد؛ نسخهٔ پیشین سر جای خود است. گزارش آزمون: $TEMP\homejobs-selftest.json"
LangString DATA ${LANG_FARSI} "برنامه حذف شد. داده‌های اداره در پوشهٔ $LOCALAPPDATA\homejobs-desktop مانده است و حذف نمی‌شود."
LangString ABOUT ${LANG_FARSI} "بستهٔ تبادل مشاغل خانگی"

Var AllUsers

Var Before

!macro Refuse CODE TEXT
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; Reads and writes follow the wish: SHCTX is HKCU, or HKLM after SetShellVarContext all.
!macro ForWhom
    SetRegView 64
    SetShellVarContext current
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/ALLUSERS" $1
    StrCpy $AllUsers 0
    ${IfNot} ${Errors}
        StrCpy $AllUsers 1
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
            !insertmacro Refuse 3 "$(ADMINISTRATOR)"
        ${EndIf}
        SetShellVarContext all
    ${EndIf}
!macroend

; Sets the error flag while a window of this user's is open (homejobs_desktop/ui/handover.py).
!macro LookWhetherRuns
    System::Call 'kernel32::OpenMutex(i 0x00100000, i 0, t "Local\homejobs-desktop") p .R0'
    ${If} $R0 P<> 0
        System::Call 'kernel32::CloseHandle(p R0)'
        SetErrors
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        !insertmacro Refuse 2 "$(SYSTEM)"
    ${EndIf}
    !insertmacro ForWhom
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
    ReadRegStr $0 SHCTX "${UNINSTALL}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${GetParameters} $2
        ClearErrors
        ${GetOptions} $2 "/DOWNGRADE" $3
        ${If} ${Errors}
        ${AndIf} $1 == 1
            !insertmacro Refuse 4 "$(NEWER)"
        ${EndIf}
    ${EndIf}
FunctionEnd

; The new version is laid beside the old one and tried there; then the two change places in one step.
Section
    RMDir /r "$INSTDIR.new"
    SetOutPath "$INSTDIR.new"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR.new\uninstall.exe"
    SetOutPath "$TEMP"
    ClearErrors
    ExecWait '"$INSTDIR.new\${PROGRAM}" --selftest --report "$TEMP\homejobs-selftest.json"' $0
    ${If} ${Errors}
    ${OrIf} $0 != 0
        RMDir /r "$INSTDIR.new"
        !insertmacro Refuse 6 "$(BROKEN)"
    ${EndIf}
    Delete "$TEMP\homejobs-selftest.json"
    RMDir /r "$INSTDIR.old"
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ; A file that runs cannot be renamed away with its folder; a scanner may hold one for a moment.
        StrCpy $1 0
        ${Do}
            ClearErrors
            !insertmacro LookWhetherRuns
            ${IfNot} ${Errors}
                FileOpen $2 "$INSTDIR\${PROGRAM}" a
                ${IfNot} ${Errors}
                    FileClose $2
                ${EndIf}
            ${EndIf}
            ${IfNot} ${Errors}
                Rename "$INSTDIR" "$INSTDIR.old"
            ${EndIf}
            ${IfNot} ${Errors}
                ${ExitDo}
            ${EndIf}
            IntOp $1 $1 + 1
            ${If} $1 > 10
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
                RMDir /r "$INSTDIR.new"
                SetErrorLevel 5
                Quit
                again:
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
        !insertmacro Refuse 2 "$(RUNNING)"
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

    ; A double click on a package of the exchange. Windows' own .msp are patches of its installer: whoever
    ; had the name before gets it back at the uninstall.
    WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(ABOUT)"
    WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    ReadRegStr $Before SHCTX "Software\Classes\.msp" ""
    ${If} $Before != "${KIND}"
        WriteRegStr SHCTX "Software\Classes\${KIND}" "Before" "$Before"
        WriteRegStr SHCTX "Software\Classes\.msp" "" "${KIND}"
    ${EndIf}
    WriteRegStr SHCTX "Software\Classes\.msp\OpenWithProgids" "${KIND}" ""
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
    !insertmacro ForWhom
FunctionEnd

Section "Uninstall"
    ClearErrors
    !insertmacro LookWhetherRuns
    ${If} ${Errors}
        !insertmacro Refuse 5 "$(RUNNING)"
    ${EndIf}
    FileOpen $2 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
        !insertmacro Refuse 5 "$(RUNNING)"
    ${EndIf}
    FileClose $2
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
