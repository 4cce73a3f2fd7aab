import Findings
import LintPipeline
import Reporters
import Settings

extension Session {
  /// `driftmark accept`.
  func accept() throws(UsageError) -> Int32 {
    var timing = Timing()
    let note = try note()
    let rules = try selectedRules()
    guard let revision = revision(), let baseline = baselineFile() else { return 2 }
    // Without settings the project begins where they will be.
    let request = LintRequest(
      paths: configuration.file == nil ? [projectPaths.root] : [], jobs: options.jobs,
      workingDirectory: console.workingDirectory, configuration: configuration)
    let speller = speller(for: rules)
    guard let pages = readPages(request, timing: &timing), hasEnums(pages),
      let against = against(revision, pages, request)
    else { return 2 }
    let scope = baselineScope(pages, rules, hasDictionary: speller != nil)
    let (verdicts, _) = verdicts(on: pages, with: rules, speller, against: against) {
      _ = baseline.settle(&$0, in: scope)
    }
    timing.mark("check")
    guard let chosen = AcceptedFindings(invocation.operands, in: verdicts, complain: complain)
    else {
      return 2
    }
    let entries = chosen.entries(note)
    guard write(entries) else { return 2 }
    if !invocation.isSet("--dry-run") {
      let isNew = configuration.file == nil && !entries.isEmpty
      let words =
        chosen.words(settings: settingsName, baseline: baseline.name, intended)
        + (isNew ? [.created(settingsName)] : [])
      let lines = words.map { $0.phrase(in: options.language) }
      console.write(lines.map { TerminalText.plain($0) + "\n" }.joined())
    }
    report(timing)
    return 0
  }

  private func complain(_ words: AcceptWords) {
    console.complain(words.phrase(in: options.language))
  }

  /// The settings' file, be it there or not, from the project's root.
  private var settingsName: String {
    configuration.file.map(projectPaths.shown) ?? ConfigurationFile.names[0]
  }

  /// What the flags say of all the findings.
  private func note() throws(UsageError) -> IntendedDifference.Contents {
    guard let reason = invocation.value(of: "--reason"),
      !reason.allSatisfy(\.isWhitespace)
    else {
      throw UsageError(
        .missingValue(flag: "--reason", placeholder: "TEXT", choices: []),
        command: invocation.command)
    }
    var note = IntendedDifference.Contents(reason: reason)
    note.ticket = invocation.value(of: "--ticket")
    guard let text = invocation.value(of: "--until") else { return note }
    guard let day = CalendarDay(text), day >= console.today else {
      throw UsageError(
        .invalidValue(
          text, flag: "--until", expected: "a day that is not past, such as 2027-06-30"),
        command: invocation.command)
    }
    note.until = day
    return note
  }

  /// Adds entries to the settings; false, with a message, where that cannot be done.
  private func write(_ entries: [IntendedDifference.Contents]) -> Bool {
    guard !invocation.isSet("--dry-run") else {
      let lines = entries.flatMap { IntendedEntryText.lines($0) }
      console.write(lines.map { $0 + "\n" }.joined())
      return true
    }
    guard !entries.isEmpty else { return true }
    let path = configuration.file ?? projectPaths.root + "/" + ConfigurationFile.names[0]
    do throws(ConfigurationProblems) {
      let old =
        try configuration.file == nil
        ? nil : ConfigurationFile.contents(of: path, shown: settingsName)
      let insertion = IntendedInsertion(file: settingsName, catalogue: catalogue)
      do throws(IntendedInsertionError) {
        let new = try insertion.adding(entries, to: old)
        return replace(path, shown: settingsName, with: new)
      } catch {
        console.complain(error.phrase(in: options.language))
      }
    } catch {
      CommandLineTool.complain(of: error, console, options.language)
    }
    return false
  }
}

extension CommandSpecification {
  static let accept = CommandSpecification(
    name: "accept",
    operands: [
      OperandSpecification(
        name: "FINGERPRINT", isRepeatable: true,
        help: "12 digits as check --show-fingerprints and json have them, or the first 6 and more")
    ],
    summary: "record that differences are right",
    discussion: """
      Checks the project and adds the findings to the intended differences of driftmark.yml, behind \
      what stands there; findings of one rule, enum and platform are one entry. check then counts them \
      and reports them no more. They are known by fingerprint, which outlives moved lines, reordered \
      tables and new platforms. When --until is past, or the difference is gone, check says so.
      """,
    flags: [
      FlagSpecification(
        name: "--reason", value: .placeholder("TEXT"), help: "why the difference is right"),
      FlagSpecification(
        name: "--until", value: .placeholder("DATE"),
        help: "the last day on which it is, as 2027-06-30", defaultText: "for good"),
      FlagSpecification(
        name: "--ticket", value: .placeholder("TEXT"), help: "where that was decided"),
      FlagSpecification(
        name: "--against", value: .placeholder("REV"),
        help: "among what the changes since the commit REV introduce"),
      FlagSpecification(name: "--dry-run", help: "print the entries and change no file"),
    ],
    examples: [
      .init(
        commandLine: "driftmark accept 3f9c0a1be27d --reason 'the web has no sockets'",
        effect: "one finding, for good"),
      .init(
        commandLine:
          "driftmark accept 3f9c0a 51d2e8 --reason 'renumbered in 4.0' --until 2027-06-30",
        effect: "two findings, until a day"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "recorded, or nothing was left to record"),
      ExitStatusNote(
        status: 2,
        meaning:
          "bad usage, no such finding, or driftmark.yml cannot be added to; nothing is changed"
      ),
    ])
}
