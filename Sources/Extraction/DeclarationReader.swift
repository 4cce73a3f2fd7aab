package import EnumModel
import SourceText

/// Reads what a fenced declaration declares: `typedef NS_ENUM(NSInteger, X)`, `public enum ns.X`,
/// `enum class ns::X : int`, `public class ns.X`, over one line or several.
package enum DeclarationReader {
  /// Longer fences hold code, not the declaration of one type.
  private static let longest = 4_000

  static let enumMacros: [String: DeclaredType.Kind] = [
    "NS_ENUM": .enumeration, "NS_CLOSED_ENUM": .enumeration, "CF_ENUM": .enumeration,
    "NS_ERROR_ENUM": .enumeration, "NS_OPTIONS": .options, "CF_OPTIONS": .options,
  ]

  static let keywords: [String: DeclaredType.Kind] = [
    "enum": .enumeration, "class": .classConstants, "struct": .structConstants,
    "interface": .interfaceConstants,
  ]

  /// Without one of them a text declares no type.
  static let words = (Array(keywords.keys) + enumMacros.keys).map { BytePattern($0.lowercased()) }

  /// The first type that a text declares, or nil.
  package static func declaredType(in text: String) -> DeclaredType? {
    guard text.utf8.count <= longest else { return nil }
    let tokens = tokens(of: text)
    for (index, token) in tokens.enumerated() {
      if let kind = enumMacros[token] {
        return DeclaredType(kind: kind, qualifiedName: lastArgument(tokens[(index + 1)...]))
      }
      if let kind = keywords[token] {
        return DeclaredType(kind: kind, qualifiedName: nameAfterKeywords(tokens[(index + 1)...]))
      }
    }
    return nil
  }

  /// The last word before the parenthesis closes: `(NSInteger, X)` gives `X`.
  private static func lastArgument(_ tokens: ArraySlice<String>) -> String? {
    tokens.prefix { $0 != ")" }.last { Identifier.isIdentifier($0) }
  }

  /// The name behind `enum`, `enum class` and annotations.
  private static func nameAfterKeywords(_ tokens: ArraySlice<String>) -> String? {
    tokens.prefix { $0 != "{" && $0 != ":" && $0 != ";" }.first {
      keywords[$0] == nil && Identifier.lastComponent(of: $0[...]) != nil
    }
  }

  /// Words (with the `.` and `::` inside of them) and single signs; what is not ASCII is cut to bytes.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word: [UInt8] = []
    let bytes = Array(text.utf8)
    let colon = UInt8(ascii: ":")
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      let joins =
        !word.isEmpty
        && (byte == UInt8(ascii: ".") || byte == colon && (next == colon || word.last == colon))
      if byte.isIdentifierByte || joins {
        word.append(byte)
        continue
      }
      if !word.isEmpty { tokens.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      if !byte.isBlank { tokens.append(String(UnicodeScalar(byte))) }
    }
    return word.isEmpty ? tokens : tokens + [String(decoding: word, as: UTF8.self)]
  }
}
