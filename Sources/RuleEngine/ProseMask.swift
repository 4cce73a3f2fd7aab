package import SourceText

/// A description with what is no prose blanked out, scalar for scalar, so that places stay.
///
/// Patterns of prose would else find commas in addresses and spaces in code. What is blanked reads as
/// `x`; line breaks stay, and so do the marks around it (back-ticks, parentheses, angle brackets).
package struct ProseMask: Sendable {
  /// What may be blanked.
  package struct Parts: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The contents of code spans.
    package static let code = Parts(rawValue: 1)
    /// What stands in the parentheses of a link.
    package static let targets = Parts(rawValue: 2)
    /// Addresses such as `https://…`, wherever they stand.
    package static let addresses = Parts(rawValue: 4)
    /// The inside of HTML tags but `<br>`, and character references.
    package static let markup = Parts(rawValue: 8)
    package static let all: Parts = [.code, .targets, .addresses, .markup]
  }

  /// The text with its blanks; as many scalars as the fragment has.
  package private(set) var scalars: [Unicode.Scalar]
  private let fragment: SourceFragment

  package init(_ fragment: SourceFragment, hiding parts: Parts = .all) {
    self.fragment = fragment
    scalars = Array(fragment.text.unicodeScalars)
    // What nearly all texts have nothing of, found in one walk over the bytes.
    var marks = (tick: false, bracket: false, colon: false, tag: false, reference: false)
    for byte in fragment.text.utf8 {
      switch byte {
      case UInt8(ascii: "`"): marks.tick = true
      case UInt8(ascii: "]"): marks.bracket = true
      case UInt8(ascii: ":"): marks.colon = true
      case UInt8(ascii: "<"): marks.tag = true
      case UInt8(ascii: "&"): marks.reference = true
      default: break
      }
    }
    if parts.contains(.code), marks.tick { hideCode() }
    if parts.contains(.targets), marks.bracket { hideTargets() }
    if parts.contains(.addresses), marks.colon { hideAddresses() }
    if parts.contains(.markup), marks.tag { hideTags() }
    if parts.contains(.markup), marks.reference { hideReferences() }
  }

  /// The blanked text as a string.
  package var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The place of a part, given by indices of `scalars`.
  package func range(of part: Range<Int>) -> SourceRange { fragment.range(of: indices(part)) }

  /// A part as it is written, given by indices of `scalars`.
  package func original(_ part: Range<Int>) -> String { String(fragment.text[indices(part)]) }

  /// A part as it is written with up to so many scalars of its line around it, to quote it.
  package func excerpt(_ part: Range<Int>, around count: Int) -> String {
    var part = part
    for _ in 0..<count {
      if part.lowerBound > 0, !scalars[part.lowerBound - 1].isLineBreak {
        part = part.lowerBound - 1..<part.upperBound
      }
      if part.upperBound < scalars.count, !scalars[part.upperBound].isLineBreak {
        part = part.lowerBound..<part.upperBound + 1
      }
    }
    return original(part)
  }

  private func indices(_ part: Range<Int>) -> Range<String.Index> {
    let view = fragment.text.unicodeScalars
    let start = view.index(view.startIndex, offsetBy: part.lowerBound)
    return start..<view.index(start, offsetBy: part.count)
  }

  private mutating func blank(_ part: Range<Int>) {
    for index in part where !scalars[index].isLineBreak { scalars[index] = "x" }
  }

  private mutating func hideCode() {
    var index = 0
    while index < scalars.count {
      let length = ticks(at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      let start = index + length
      index = start
      guard let close = closingTicks(length, from: start) else { continue }
      blank(start..<close)
      index = close + length
    }
  }

  private func ticks(at index: Int) -> Int { scalars[index...].prefix { $0 == "`" }.count }

  private func closingTicks(_ length: Int, from start: Int) -> Int? {
    var index = start
    while index < scalars.count {
      let found = ticks(at: index)
      if found == length { return index }
      index += max(found, 1)
    }
    return nil
  }

  private mutating func hideTargets() {
    for index in scalars.indices.dropLast() where scalars[index] == "]" && scalars[index + 1] == "("
    {
      var depth = 1
      let rest = scalars[(index + 2)...].prefix { scalar in
        if scalar == "(" { depth += 1 }
        if scalar == ")" { depth -= 1 }
        return depth > 0 && !scalar.isLineBreak
      }
      if depth == 0 { blank(rest.indices) }
    }
  }

  private mutating func hideAddresses() {
    guard scalars.count > 3 else { return }
    for index in 0..<scalars.count - 3 where scalars[index] == ":" {
      guard scalars[index + 1] == "/", scalars[index + 2] == "/" else { continue }
      let scheme = scalars[..<index].reversed().prefix { $0.isLatinLetter }.count
      let rest = scalars[(index + 3)...].prefix { $0.isASCII && !Self.endsAddress($0) }
      blank(index - scheme..<rest.endIndex)
    }
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "()<>[]|\"`".unicodeScalars.contains(scalar)
  }

  private mutating func hideTags() {
    let breaks = Set(breaks.map(\.lowerBound))
    for index in scalars.indices.dropLast() where scalars[index] == "<" && !breaks.contains(index) {
      let next = scalars[index + 1]
      guard next.isLatinLetter || next == "/" || next == "!" else { continue }
      let rest = scalars[(index + 1)...].prefix { $0 != ">" && $0 != "<" }
      if rest.endIndex < scalars.count, scalars[rest.endIndex] == ">" { blank(rest.indices) }
    }
  }

  private mutating func hideReferences() {
    for index in scalars.indices where scalars[index] == "&" {
      let name = scalars[(index + 1)...].prefix { $0.isLatinLetter || $0.isDigit || $0 == "#" }
      if !name.isEmpty, name.endIndex < scalars.count, scalars[name.endIndex] == ";" {
        blank(index..<name.endIndex + 1)
      }
    }
  }
}

extension ProseMask {
  /// The `<br>` tags in any spelling, as indices of `scalars`.
  package var breaks: [Range<Int>] {
    scalars.indices.compactMap { index in
      guard scalars[index] == "<" else { return nil }
      let inside = scalars[(index + 1)...].prefix(6).prefix { $0 != ">" }
      guard inside.endIndex < scalars.count, scalars[inside.endIndex] == ">" else { return nil }
      let letters = inside.filter { $0 != "/" && !$0.properties.isWhitespace }
      let name = letters.map { $0.value | 0x20 }
      return name == [0x62, 0x72] ? index..<inside.endIndex + 1 : nil
    }
  }
}
