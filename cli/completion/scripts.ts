// The scripts that make bash and PowerShell ask `koffi-sspi completion SHELL --suggest` for the words at the cursor.
// They pass the command line in a variable: PowerShell 5 loses empty arguments and quotation marks of programs.

/** The variable with the command line up to the cursor. */
export const lineVariable = 'KOFFI_SSPI_LINE';

/** A line of `--suggest` in bash that lets bash complete a file. */
export const fileMark = ':file';

const bash = `# Completion of koffi-sspi for bash. In ~/.bashrc:
#   eval "$(koffi-sspi completion bash)"
_koffi_sspi() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    if [[ $word == ${fileMark} ]]; then
      compopt -o default
    else
      COMPREPLY+=("$word")
    fi
  done < <(${lineVariable}="\${COMP_LINE:0:COMP_POINT}" "$1" completion bash --suggest 2>/dev/null)
}
complete -F _koffi_sspi koffi-sspi
`;

const powershell = `# Completion of koffi-sspi for PowerShell 5.1 and later. In the file that $PROFILE names:
#   koffi-sspi completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName koffi-sspi, koffi-sspi.cmd, koffi-sspi.ps1 -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = $cursorPosition - $commandAst.Extent.StartOffset
  $env:${lineVariable} = $commandAst.Extent.Text.PadRight($typed).Substring(0, $typed)
  try {
    koffi-sspi completion powershell --suggest 2>$null | ForEach-Object {
      $word, $about = $_ -split "\`t", 2
      if (-not $about) { $about = $word }
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
    }
  } finally {
    Remove-Item Env:${lineVariable}
  }
}
`;

export const scripts = { bash, powershell } as const;
export type Shell = keyof typeof scripts;
