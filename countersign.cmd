@echo off
rem Runs Countersign on Windows: finds a JDK 25, builds on first use, and passes its arguments on.
setlocal enabledelayedexpansion
set "root=%~dp0"
set "jar=%root%cli\target\dist\countersign.jar"
set "jdk="
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined jdk call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined jdk call :try "%%~d"
if not defined jdk (
  echo countersign: needs a JDK 25 or newer, and found none in JAVA_HOME, on PATH or in the usual folders. 1>&2
  echo Install one, for example Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
if not exist "%jar%" (
  echo countersign: building on first use; this takes a minute or two 1>&2
  pushd "%root%"
  set "JAVA_HOME=%jdk%"
  call mvnw.cmd -q -Dmaven.test.skip=true -Dexec.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo countersign: the build failed; its messages stand above 1>&2
    exit /b 2
  )
  popd
)
"%jdk%\bin\java" -XX:-CreateCoredumpOnCrash -jar "%jar%" %*
exit /b %errorlevel%

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do (
  set "version=%%~v"
  set "version=!version:"=!"
  if !version! geq 25 set "jdk=%~1"
)
exit /b
