/// What must be known of a language to read the members of its enums.
///
/// The word behind the opening fence tells; most things are the same in all of them, or show.
struct CodeDialect {
  /// Whether `#` begins a comment rather than a directive.
  var hasHashComments = false
  /// Whether a member without a value has the one before it and one more.
  ///
  /// Languages whose members are objects number them, too, but no code of theirs is that number.
  var counts = true
  /// Whether what stands in parentheses behind a name makes its value.
  var hasConstructors = true
  /// Whether a character in single quotes is an integer.
  var hasCharacters = false

  private static let dialects: [String: CodeDialect] = {
    let c = CodeDialect(hasConstructors: false, hasCharacters: true)
    let objects = CodeDialect(counts: false)
    let payloads = CodeDialect(hasConstructors: false)
    return [
      "c": c, "h": c, "cpp": c, "c++": c, "cc": c, "cxx": c, "hpp": c, "objc": c, "objectivec": c,
      "objective-c": c, "objective-c++": c, "objcpp": c, "obj-c": c, "m": c, "mm": c, "cs": c,
      "csharp": c, "c#": c,
      "java": objects, "kotlin": objects, "kt": objects, "dart": objects,
      "swift": payloads, "rust": payloads, "rs": payloads,
      "python": CodeDialect(hasHashComments: true), "py": CodeDialect(hasHashComments: true),
      "python3": CodeDialect(hasHashComments: true),
    ]
  }()

  /// The dialect that a fence names; where it names none, the one that most languages share.
  static func named(by info: String) -> CodeDialect {
    let word = info.lowercased().prefix { $0 != " " && $0 != "{" && $0 != "," && $0 != ":" }
    return dialects[String(word)] ?? CodeDialect()
  }
}
