@echo off
rem Starts FaceDesk from any folder.
setlocal
for %%i in ("%~dp0..") do set "FD_HOME=%%~fi"
set "FD_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "FD_JAVA=%JAVA_HOME%\bin\java.exe"
"%FD_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo FaceDesk needs Java 17 or later: install it or set JAVA_HOME. 1>&2
    exit /b 2
)
if not defined TF_CPP_MIN_LOG_LEVEL set "TF_CPP_MIN_LOG_LEVEL=2"
"%FD_JAVA%" "@%FD_HOME%\lib\java.options" "-Dfacedesk.home=%FD_HOME%" %FACEDESK_JAVA_OPTIONS% -jar "%FD_HOME%\lib\facedesk.jar" %*
exit /b %ERRORLEVEL%
