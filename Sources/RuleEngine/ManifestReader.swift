import Findings
import SourceText
import YAMLSyntax

/// The text of a rule's manifest as it was put into the binary.
package struct EmbeddedManifest: Sendable {
  /// The file's name without extension, which is also the rule's type.
  package var stem: String
  /// The name of the folder it stands in.
  package var folder: String
  package var text: String

  package init(stem: String, folder: String, text: String) {
    self.stem = stem
    self.folder = folder
    self.text = text
  }
}

/// A manifest that does not say what it must.
package struct ManifestError: Error, Sendable {
  package var stem: String
  /// 1-based.
  package var line: Int
  package var problem: String
}

extension RuleManifest {
  private static let keys = [
    "id", "title", "group", "severity", "arguable", "default", "since", "summary", "chinese",
    "rationale",
    "languages", "options", "fingerprint", "examples",
  ]

  private static let examplesKey = BytePattern("\nexamples:")

  private static func withoutExamples(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let end = examplesKey.firstIndex(in: bytes[...]) ?? bytes.endIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Reads a manifest.
  ///
  /// - Parameters:
  ///   - readsExamples: whether to read the examples, the last and by far the largest key, which a
  ///     run that only reports can do without.
  package init(_ manifest: EmbeddedManifest, readsExamples: Bool = true) throws(ManifestError) {
    do throws(YAMLError) {
      let text = readsExamples ? manifest.text : Self.withoutExamples(manifest.text)
      guard let root = try YAMLParser.parse(text) else {
        throw YAMLError(.missingKey("id"), at: SourceLocation(line: 1, column: 1))
      }
      try root.rejectUnknownKeys(Self.keys)
      try self.init(root)
    } catch {
      throw ManifestError(
        stem: manifest.stem, line: error.location.line, problem: error.english)
    }
  }

  private init(_ root: YAMLNode) throws(YAMLError) {
    id = RuleID(try root.requiredText("id"))
    title = try root.requiredText("title")
    group = try root.requiredText("group")
    severity = try Self.severity(root, "severity")
    if let arguable = root["arguable"] {
      try arguable.rejectUnknownKeys(["severity", "when"])
      arguableSeverity = try Self.severity(arguable, "severity")
      arguableWhen = try arguable.requiredText("when")
    }
    isOffByDefault = try Self.isOffByDefault(root)
    since = try root.requiredText("since")
    summary = try root.requiredText("summary")
    let words = try root.required("chinese")
    try words.rejectUnknownKeys(["title", "summary"])
    chinese = (try words.requiredText("title"), try words.requiredText("summary"))
    rationale = try root.requiredText("rationale")
    languages = try root.requiredText("languages")
    options = []
    for option in root["options"]?.elements ?? [] { options.append(try RuleOption(option)) }
    fingerprint = try root.requiredText("fingerprint")
    examples = []
    for example in root["examples"]?.elements ?? [] { examples.append(try RuleExample(example)) }
  }

  /// `default: off`; other rules do not have the key.
  private static func isOffByDefault(_ root: YAMLNode) throws(YAMLError) -> Bool {
    guard root["default"] != nil else { return false }
    let text = try root.requiredText("default")
    guard text == "off" else {
      throw YAMLError(
        .syntax("'\(text)' is no default; expected 'off'"),
        at: try root.required("default").range.start)
    }
    return true
  }

  private static func severity(_ node: YAMLNode, _ key: String) throws(YAMLError) -> Severity {
    let text = try node.requiredText(key)
    guard let severity = Severity(rawValue: text) else {
      throw YAMLError(
        .syntax("'\(text)' is no severity"), at: try node.required(key).range.start)
    }
    return severity
  }
}

extension RuleOption {
  fileprivate init(_ node: YAMLNode) throws(YAMLError) {
    try node.rejectUnknownKeys(["name", "kind", "default", "help"])
    name = try node.requiredText("name")
    help = try node.requiredText("help")
    let kindText = try node.requiredText("kind")
    guard let kind = Kind(rawValue: kindText) else {
      throw YAMLError(
        .syntax("'\(kindText)' is no kind of option"), at: try node.required("kind").range.start)
    }
    self.kind = kind
    let usual = try node.required("default")
    guard let value = kind.value(of: usual) else {
      throw YAMLError(.syntax("no default of kind '\(kind.rawValue)'"), at: usual.range.start)
    }
    self.usual = value
  }
}

extension RuleExample {
  fileprivate init(_ node: YAMLNode) throws(YAMLError) {
    try node.rejectUnknownKeys(["name", "settings", "before", "docs", "findings"])
    name = try node.requiredText("name")
    settings = node["settings"] == nil ? nil : try node.requiredText("settings")
    earlier = node["before"] == nil ? [] : try Self.pages(node, "before")
    documents = try Self.pages(node, "docs")
    findings = []
    for entry in try node.requiredEntries("findings") {
      var messages: [String] = []
      for message in entry.value.elements ?? [entry.value] {
        messages.append(try Self.text(message))
      }
      findings.append((entry.key.text ?? "", messages))
    }
  }

  private static func pages(
    _ node: YAMLNode, _ key: String
  ) throws(YAMLError) -> [(name: String, text: String)] {
    var pages: [(name: String, text: String)] = []
    for entry in try node.requiredEntries(key) {
      pages.append((entry.key.text ?? "", try text(entry.value)))
    }
    return pages
  }

  private static func text(_ node: YAMLNode) throws(YAMLError) -> String {
    guard let text = node.text else { throw node.mismatch(.text) }
    return text
  }
}
