# ruleid: supply.script-downloaded-and-run
iex ((New-Object System.Net.WebClient).DownloadString('https://get.example.com/install.ps1'))
# ruleid: supply.script-downloaded-and-run
Invoke-WebRequest -UseBasicParsing https://get.example.com/install.ps1 | Invoke-Expression
# ok: supply.script-downloaded-and-run
Invoke-WebRequest https://example.com/tool.zip -OutFile tool.zip
