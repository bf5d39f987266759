; The installer for Windows, for the one who calls it: no administrator is needed.
; making.py calls it: iscc /DVersion=… /DProgram=FOLDER /DMegabytes=… /DInto=FOLDER /DIcon=FILE
; townnotes.iss
; Silently: townnotes-VERSION-setup.exe /VERYSILENT /NORESTART ; taken away by unins000.exe /VERYSILENT

[Setup]
AppId={{7B0B1F3E-5C56-4E0B-9C0F-6F4B9E2C7A11}
AppName=townnotes
AppVersion={#Version}
AppPublisher=The townnotes developers
DefaultDirName={localappdata}\Programs\townnotes
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Into}
OutputBaseFilename=townnotes-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\townnotes.exe
Compression=lzma2
SolidCompression=yes
; Nobody's townhall is ended by an installer: see PrepareToInstall.
CloseApplications=no
ChangesAssociations=yes
WizardStyle=modern

[InstallDelete]
; Files of an older version that this one has no more.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\townnotes"; Filename: "{app}\townnotes.exe"

[Registry]
; Our kind of file. Another program's choice for .townnotes stays: ours is offered beside it.
Root: HKCU; Subkey: "Software\Classes\townnotes.session"; ValueType: string; ValueData: "Notes of a townhall"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\townnotes.session\DefaultIcon"; ValueType: string; ValueData: "{app}\townnotes.exe,0"
Root: HKCU; Subkey: "Software\Classes\townnotes.session\shell\open\command"; ValueType: string; ValueData: """{app}\townnotes.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.townnotes"; ValueType: string; ValueData: "townnotes.session"; Flags: createvalueifdoesntexist uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\.townnotes\OpenWithProgids"; ValueType: string; ValueName: "townnotes.session"; ValueData: ""; Flags: uninsdeletevalue
; Links that begin with townnotes:
Root: HKCU; Subkey: "Software\Classes\townnotes"; ValueType: string; ValueData: "URL:townnotes"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\townnotes"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\townnotes\shell\open\command"; ValueType: string; ValueData: """{app}\townnotes.exe"" ""%1"""

[Code]
function IsOpen(Name: String): Boolean;
var
  Stream: TFileStream;
begin
  Result := False;
  if FileExists(Name) then
    try
      // Windows lets nobody write to a program that runs.
      Stream := TFileStream.Create(Name, fmOpenReadWrite);
      Stream.Free;
    except
      Result := True;
    end;
end;

function SaidOfOpen: String;
begin
  Result := '';
  if IsOpen(ExpandConstant('{app}\townnotes.exe')) or
    IsOpen(ExpandConstant('{app}\townnotes-command.exe')) then
    Result := 'townnotes is open: close it first. Nothing was changed.';
end;

// Asked before anything is changed, silently too: what it returns is said, and nothing installed.
function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Free, Total: Cardinal;
begin
  Result := SaidOfOpen;
  if (Result = '') and GetSpaceOnDisk(ExpandConstant('{localappdata}'), True, Free, Total) and
    (Free < {#Megabytes}) then
    Result := Format('The disk has room for %d MB, and {#Megabytes} MB are needed. ' +
      'Nothing was changed.', [Free]);
end;

function InitializeUninstall: Boolean;
begin
  Result := SaidOfOpen = '';
  if not Result then
    SuppressibleMsgBox(SaidOfOpen, mbError, MB_OK, IDOK);
end;

[Run]
Filename: "{app}\townnotes.exe"; Description: "Open townnotes"; Flags: postinstall nowait skipifsilent
