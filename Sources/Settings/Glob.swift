package import SourceText

/// A pattern of paths: `*` and `?` within a part, `**` over any number of parts, `[a-z]`, `{a,b}`.
///
/// As in `.gitignore` and editors: a pattern without a slash fits a file's or a folder's name anywhere, one
/// that names a folder fits everything below it.
package struct Glob: Hashable, Sendable {
  package let text: String
  /// Where a configuration has it.
  package let location: SourceLocation?
  /// By alternative of the braces, then by part of the path.
  private let alternatives: [[String]]

  /// More alternatives than these are one mistake and no wish.
  private static let mostAlternatives = 1_000
  /// No path is as long, in bytes; with the bound above it bounds what braces can stand for.
  private static let longest = 4_096

  /// Fails where a bracket or a brace is not closed, or the pattern means too much.
  package init?(_ text: String, at location: SourceLocation? = nil) {
    self.text = text
    self.location = location
    guard !text.isEmpty, text.utf8.count <= Self.longest,
      let expanded = Self.expanded(text[...])?.sorted()
    else { return nil }
    var alternatives: [[String]] = []
    for pattern in expanded {
      var parts = pattern.split(separator: "/").map(String.init)
      if parts.first == "." { parts.removeFirst() }
      guard parts.allSatisfy(Self.isClosed) else { return nil }
      if !pattern.dropLast().contains("/") { parts.insert("**", at: 0) }
      alternatives.append(parts)
    }
    self.alternatives = alternatives
  }

  /// Whether the pattern says how the name of a file ends, as `*.txt` does.
  package var namesEnding: Bool {
    alternatives.allSatisfy { $0.last?.contains(".") ?? false }
  }

  /// Whether the pattern fits a path, or a folder above it.
  ///
  /// - Parameter path: relative, with slashes.
  package func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map { Array($0.unicodeScalars) }
    return alternatives.contains { pattern in
      Self.matches(pattern.map { Array($0.unicodeScalars) }[...], parts[...])
    }
  }

  private static let anything: [Unicode.Scalar] = ["*", "*"]

  /// Every prefix that fits will do: what is below a folder is its.
  private static func matches(
    _ pattern: ArraySlice<[Unicode.Scalar]>, _ parts: ArraySlice<[Unicode.Scalar]>
  ) -> Bool {
    // The states of the pattern that are reached before each part; no step back.
    var states = closure([pattern.startIndex], pattern)
    if states.contains(pattern.endIndex) { return true }
    for part in parts {
      var next: Set<Int> = []
      for state in states where state < pattern.endIndex {
        if pattern[state] == anything {
          next.insert(state)
        } else if matchesPart(pattern[state][...], part[...]) {
          next.insert(state + 1)
        }
      }
      states = closure(next, pattern)
      if states.contains(pattern.endIndex) { return true }
    }
    return false
  }

  /// With the states behind a `**`, which may stand for nothing; the last one needs a part.
  private static func closure(
    _ states: Set<Int>, _ pattern: ArraySlice<[Unicode.Scalar]>
  ) -> Set<Int> {
    var all = states
    for state in states.sorted() {
      var state = state
      while state < pattern.endIndex, pattern[state] == anything {
        state += 1
        // From there on somebody has gone already, or will.
        guard all.insert(state).inserted else { break }
      }
    }
    return all
  }

  /// Whether a part fits; stars are tried greedily with one point to go back to, so that it takes no more
  /// than the product of the lengths.
  private static func matchesPart(
    _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var (p, t) = (pattern.startIndex, text.startIndex)
    var retry: (pattern: Int, text: Int)?
    while t < text.endIndex {
      if p < pattern.endIndex, pattern[p] == "*" {
        retry = (p + 1, t)
        p += 1
      } else if let end = single(pattern[p...], text[t]) {
        p = end
        t += 1
      } else if let (again, from) = retry {
        retry = (again, from + 1)
        p = again
        t = from + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }

  /// The place in the pattern behind what fits one scalar; nil where nothing does.
  private static func single(
    _ pattern: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar
  ) -> Int? {
    guard let first = pattern.first else { return nil }
    switch first {
    case "?": return pattern.startIndex + 1
    case "[":
      guard let close = pattern.dropFirst(2).firstIndex(of: "]") else { return nil }
      var set = pattern[(pattern.startIndex + 1)..<close]
      let isNegated = set.first == "!" || set.first == "^"
      if isNegated { set = set.dropFirst() }
      return contains(set, scalar) != isNegated ? close + 1 : nil
    case "\\" where pattern.count > 1:
      return pattern[pattern.startIndex + 1] == scalar ? pattern.startIndex + 2 : nil
    default: return first == scalar ? pattern.startIndex + 1 : nil
    }
  }

  private static func contains(
    _ set: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar
  ) -> Bool {
    var index = set.startIndex
    while index < set.endIndex {
      if index + 2 < set.endIndex, set[index + 1] == "-" {
        if set[index] <= scalar, scalar <= set[index + 2] { return true }
        index += 3
      } else {
        if set[index] == scalar { return true }
        index += 1
      }
    }
    return false
  }

  private static func isClosed(_ part: String) -> Bool {
    guard let open = part.firstIndex(of: "[") else { return true }
    return part[open...].dropFirst(2).contains("]")
  }

  /// The patterns that one with braces stands for; nil where a brace is not closed, or they are too many.
  ///
  /// What is written once is copied into each only when it comes to it, so that the work is no more than
  /// the length of the result.
  private static func expanded(_ text: Substring) -> [String]? {
    var done = [""]
    var rest = text
    while let start = rest.firstIndex(of: "{") {
      guard let (end, choices) = choices(in: rest, from: start) else { return nil }
      var words: [String] = []
      for choice in choices {
        guard let more = expanded(choice), words.count + more.count < mostAlternatives else {
          return nil
        }
        words += more
      }
      guard done.count * words.count < mostAlternatives else { return nil }
      let head = rest[..<start]
      for index in done.indices { done[index] += head }
      if words.count == 1 {
        for index in done.indices { done[index] += words[0] }
      } else {
        done = done.flatMap { beginning in words.map { beginning + $0 } }
      }
      rest = rest[rest.index(after: end)...]
    }
    return done.map { $0 + rest }
  }

  /// The words between a brace and the one that closes it, which may hold braces themselves.
  private static func choices(
    in pattern: Substring, from start: String.Index
  ) -> (end: String.Index, choices: [Substring])? {
    var depth = 0
    var choices: [Substring] = []
    var word = pattern.index(after: start)
    for index in pattern[start...].indices {
      switch pattern[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case "," where depth == 1:
        choices.append(pattern[word..<index])
        word = pattern.index(after: index)
      default: break
      }
      if depth == 0 { return (index, choices + [pattern[word..<index]]) }
    }
    return nil
  }
}
