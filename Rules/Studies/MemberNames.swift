import Alignment
import EnumModel

extension EnumMember {
  /// The words of the name in lower case.
  var words: [String] { NameWords.split(name).map(\.text) }

  /// The name in lower case without underscores.
  var squashedName: String {
    String(decoding: name.utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self).lowercased()
  }
}
