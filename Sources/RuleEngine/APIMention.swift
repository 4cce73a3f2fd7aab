import Alignment
package import EnumModel
package import Findings
import SourceText

/// The name of a method in a description: in a code span or the text of a link, and with a verb first.
package struct APIMention: Sendable {
  /// Without class, arguments and labels.
  package var name: String
  /// In lower case, so that spellings of one name compare.
  package var key: String
  /// Whether the name begins with a capital.
  package var isCapitalized: Bool
  package var location: FindingLocation

  /// A method starts with a verb, a type name does not.
  private static let verbs: Set<String> = [
    "set", "get", "start", "stop", "join", "leave", "publish", "unpublish", "subscribe",
    "unsubscribe", "enable", "disable", "create", "destroy", "send", "update", "on", "add",
    "remove", "mute", "unmute", "login", "logout", "open", "close", "play", "pause", "resume",
    "register", "init", "load", "unload", "take", "switch", "push", "pull", "request", "query",
    "download", "upload", "cancel", "check", "enter", "kick", "delete",
  ]

  /// The mentions in the descriptions of an enum, in page order.
  package static func all(in declaration: EnumDeclaration) -> [APIMention] {
    declaration.descriptions.flatMap { member, text -> [APIMention] in
      guard text.text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[") })
      else { return [] }
      let scalars = Array(text.text.unicodeScalars)
      let mask = ProseMask(text, hiding: [])
      return CodeSpans.all(in: scalars).compactMap { span in
        guard let part = name(in: span, scalars) else { return nil }
        let name = mask.original(part)
        guard isMethod(name) else { return nil }
        return APIMention(
          name: name, key: name.lowercased(), isCapitalized: name.first?.isUppercase ?? false,
          location: declaration.location(mask.range(of: part), of: member))
      }
    }
  }

  /// The identifier of a span: in front of its arguments and labels, behind its class.
  private static func name(in span: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int>? {
    var part = span
    while let first = scalars[part].first, first == "`" || first.isBlank {
      part = part.dropFirst()
    }
    var end = part.lowerBound
    var start = end
    while end < part.upperBound {
      let scalar = scalars[end]
      if scalar == "." || scalar == "#" || scalar == "/" { start = end + 1 }
      if scalar == ":" {
        guard end + 1 < part.upperBound, scalars[end + 1] == ":" else { break }
        start = end + 2
        end += 1
      } else if scalar == "(" || scalar == "`" || scalar.isBlank {
        break
      }
      end += 1
    }
    guard start < end,
      scalars[start..<end].allSatisfy({ $0.isLatinLetter || $0.isDigit })
    else { return nil }
    return start..<end
  }

  private static func isMethod(_ name: String) -> Bool {
    let words = NameWords.split(name)
    guard words.count > 1, let first = words.first else { return false }
    return verbs.contains(first.text) && name.contains(where: \.isLowercase)
  }
}
