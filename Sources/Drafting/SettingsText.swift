import EnumModel
package import Findings

extension SettingsDraft {
  /// The text of `driftmark.yml`; the same draft gives the same text.
  package func text(in language: MessageLanguage) -> String {
    SettingsText(draft: self, language: language).text
  }
}

/// A draft as YAML with comments.
private struct SettingsText {
  /// More aliases, and more rules, than these nobody reads.
  private static let mostAliases = 40
  private static let mostRules = 5

  let draft: SettingsDraft
  let language: MessageLanguage

  var text: String {
    let blocks = [
      comment(.outset(isFaithful: draft.isFaithful)), files, platforms, sourceOfTruth, languages,
      aliases, sightings, rules,
      output,
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var files: [String] {
    var lines = comment(.pages(draft.sightings)) + YAMLLines.entry("files", draft.files)
    if !draft.idleFolders.isEmpty {
      let folders = draft.idleFolders.sorted { $0.text < $1.text }.map { folder in
        noted("  - " + YAMLLines.scalar(folder.text), .pageCount(folder.pages.count))
      }
      lines += comment(.idleFolders) + YAMLLines.comments(["exclude:"] + folders)
    }
    return lines
  }

  private var platforms: [String] {
    let isComment = draft.platformsChangeFindings || draft.platforms.isEmpty
    let lines = ["platforms:"] + draft.platforms.flatMap(platform)
    var strays: [String] = []
    if !draft.strays.isEmpty {
      let pages = draft.strays.sorted { $0.text < $1.text }.map { pattern in
        let line = "\"?\": {files: \(YAMLLines.value([pattern.text]))}"
        return pattern.pages.count == 1 ? line : noted(line, .pageCount(pattern.pages.count))
      }
      let more = draft.moreStrays == 0 ? [] : comment(.more(draft.moreStrays))
      strays = (comment(.strays) + YAMLLines.comments(pages) + more).map { "  " + $0 }
    }
    return comment(draft.platforms.isEmpty ? .noPlatforms : .platforms)
      + (isComment && !draft.platforms.isEmpty ? comment(.wouldChange) : [])
      + (isComment ? YAMLLines.comments(lines) : lines) + strays
  }

  private func platform(_ draft: PlatformDraft) -> [String] {
    let key = YAMLLines.scalar(draft.platform.id)
    let patterns = draft.patterns.map(\.text).sorted()
    var settings = patterns.isEmpty ? [] : ["files: \(YAMLLines.value(patterns))"]
    if let language = draft.language { settings.append("language: \(language.rawValue)") }
    let line = "  \(key): {\(settings.joined(separator: ", "))}"
    var lines: [String]
    if line.count <= 80 {
      lines = [noted(line, .platform(draft))]
    } else {
      lines = [noted("  \(key):", .platform(draft)), "    files:"]
      lines += patterns.map { "      - " + YAMLLines.scalar($0) }
      if let language = draft.language { lines.append("    language: \(language.rawValue)") }
    }
    if !draft.left.isEmpty, !patterns.isEmpty {
      lines += comment(.left(draft.left.count)).map { "    " + $0 }
    }
    return lines
  }

  private var sourceOfTruth: [String] {
    let largest = draft.platforms.max { $0.members < $1.members }
    guard draft.platforms.count > 1, let largest else { return [] }
    return comment(.sourceOfTruth)
      + YAMLLines.comments(["source-of-truth: " + YAMLLines.scalar(largest.platform.id)])
  }

  private var languages: [String] {
    let lines = draft.languages.filter { !$0.patterns.isEmpty }.map { seen in
      let files = YAMLLines.value(seen.patterns.map(\.text).sorted())
      return noted("  \(seen.language.rawValue): \(files)", .pageCount(seen.pages))
    }
    return lines.isEmpty ? [] : comment(.languages) + YAMLLines.comments(["languages:"] + lines)
  }

  private var aliases: [String] {
    let head = ["aliases:", "  enums:"]
    var lines: [String] = []
    if !draft.heldAliases.isEmpty {
      lines += comment(.aliases) + head + listed(draft.heldAliases)
    }
    for (words, aliases) in [
      (DraftWords.changingAliases, draft.changingAliases),
      (.doubtfulAliases, draft.doubtfulAliases),
    ] where !aliases.isEmpty {
      let isFirst = lines.isEmpty
      lines += comment(words) + YAMLLines.comments((isFirst ? head : []) + listed(aliases))
    }
    return lines
  }

  private func listed(_ aliases: [AliasDraft]) -> [String] {
    let lines = aliases.prefix(Self.mostAliases).map { alias in
      noted("    - " + YAMLLines.value(alias.names), .alias(alias))
    }
    let rest = aliases.count - lines.count
    return lines + (rest > 0 ? comment(.more(rest)).map { "    " + $0 } : [])
  }

  private var sightings: [String] {
    let seen = draft.sightings
    let names = seen.platforms.compactMap { platform -> String? in
      guard let id = platform.platform?.id else { return nil }
      let words = SightingWords.names(platform).phrase(in: language)
      return words.isEmpty ? nil : "  \(id): \(words)"
    }
    let layouts = "  " + SightingWords.layouts(seen.layouts).phrase(in: language)
    return comment(.sightings) + (names + [layouts]).map { "# " + YAMLLines.plain($0) }
  }

  private var rules: [String] {
    var lines = comment(.rules) + YAMLLines.comments(["rules:"])
    lines += draft.noise.prefix(Self.mostRules).map { noise in
      "# "
        + noted(
          "  \(noise.rule): \(noise.severity == .info ? "off" : "info")",
          .findings(noise.count, noise.severity))
    }
    if draft.noise.isEmpty { lines += YAMLLines.comments(["  group-text: info"]) }
    return lines + comment(.overrides)
      + YAMLLines.comments([
        "overrides:", "  - files: docs/archive/**", "    rules: {group-naming: off}",
      ])
  }

  private var output: [String] {
    comment(.output) + YAMLLines.comments(["output: {severity: warning, fail-on: error}"])
  }

  private func comment(_ words: DraftWords) -> [String] {
    YAMLLines.comment(words.phrase(in: language))
  }

  private func noted(_ line: String, _ words: DraftWords) -> String {
    YAMLLines.noted(line, words.phrase(in: language))
  }
}
