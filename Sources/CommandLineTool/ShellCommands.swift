import Settings

extension CommandSpecification {
  static let completions = CommandSpecification(
    name: "completions",
    operands: [OperandSpecification(name: "SHELL", choices: ["bash", "zsh", "fish"])],
    summary: "print a script that completes commands, flags and rules in a shell",
    examples: [
      .init(
        commandLine:
          "driftmark completions bash > ~/.local/share/bash-completion/completions/driftmark",
        effect: "for every bash from now on"),
      .init(
        commandLine: "driftmark completions fish > ~/.config/fish/completions/driftmark.fish",
        effect: "the same for fish"),
    ])

  static let man = CommandSpecification(
    name: "man", summary: "print the page for man",
    examples: [
      .init(commandLine: "driftmark man | man -l -", effect: "read it"),
      .init(
        commandLine: "driftmark man > /usr/local/share/man/man1/driftmark.1", effect: "install it"),
    ])
}

extension Session {
  /// `driftmark completions SHELL`.
  func completions() -> Int32 {
    let table = CompletionTable(
      table: .driftmark,
      placeholders: [
        "RULE": RuleSelection.names(of: catalogue)
      ])
    let script =
      switch invocation.operands.first {
      case "zsh": ZshCompletion.script(table)
      case "fish": FishCompletion.script(table)
      default: BashCompletion.script(table)
      }
    console.write(script)
    return 0
  }

  /// `driftmark man`.
  func man() -> Int32 {
    console.write(ManPage.text(.driftmark))
    return 0
  }
}
