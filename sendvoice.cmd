@echo off
rem The `sendvoice` command: builds itself when a source is newer than the last build, then hands over to it.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "OUTPUT=%ROOT%functions\SendVoice.Cli\bin\Release"
set "PROGRAM=%OUTPUT%\net10.0\sendvoice.dll"

where dotnet >nul 2>nul || (
  echo sendvoice: the .NET SDK is missing: install version 10 from https://dotnet.microsoft.com/download and try again. 1>&2
  exit /b 1
)

call :is_current && goto run
where node >nul 2>nul || (
  echo sendvoice: Node.js is missing: install version 20 or later from https://nodejs.org and try again. 1>&2
  exit /b 1
)
if not exist "%OUTPUT%" mkdir "%OUTPUT%"

rem The listing is taken before the build begins, so that an edit made meanwhile is not missed.
call :list > "%OUTPUT%\sources.new"
echo Building... 1>&2
pushd "%ROOT%"
dotnet build functions\SendVoice.Cli\SendVoice.Cli.csproj --configuration Release --nologo --verbosity quiet -nodeReuse:false > "%OUTPUT%\build.log" 2>&1 < nul
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  type "%OUTPUT%\build.log" 1>&2
  echo sendvoice: the build failed; what it said stands above. 1>&2
  exit /b 1
)
move /y "%OUTPUT%\sources.new" "%OUTPUT%\sources" >nul

:run
dotnet "%PROGRAM%" %*
exit /b %ERRORLEVEL%

rem Cmd cannot compare two files' times to the second, so the launcher compares listings (name, time and size of every source) with those of the last build.
:is_current
if not exist "%PROGRAM%" exit /b 1
if not exist "%OUTPUT%\sources" exit /b 1
call :list > "%OUTPUT%\sources.now"
fc /b "%OUTPUT%\sources" "%OUTPUT%\sources.now" >nul 2>nul
exit /b %ERRORLEVEL%

:list
pushd "%ROOT%"
for %%f in (Directory.Build.props Directory.Packages.props global.json host.json) do echo %%~tzf %%f
for /f "delims=" %%f in ('dir /s /b /a-d functions ^| findstr /v /i /r "\\bin\\ \\obj\\ \\node_modules\\"') do echo %%~tzf %%f
popd
exit /b 0
