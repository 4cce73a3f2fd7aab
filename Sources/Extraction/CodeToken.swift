/// A word, number, string, sign or comment of a code fence, with its place.
struct CodeToken {
  /// What a token is.
  enum Kind: Equatable {
    /// Letters, digits and `_`, beginning with no digit; what is not ASCII counts as a letter.
    case word
    case number
    /// `content` lies between the quotes, in the sign that is given.
    case string(content: Range<Int>, quote: UInt8)
    /// `content` lies behind the comment's marks; `trails` for `///<` and `/**<`, which always speak of
    /// what stands before them, and `documents` for the comments that tools read.
    case comment(content: Range<Int>, trails: Bool, documents: Bool)
    /// One byte of anything else.
    case sign(UInt8)
  }

  var kind: Kind
  /// In bytes of the page.
  var range: Range<Int>
  /// 1-based.
  var line: Int
  /// Whether nothing but blanks stands before it on its line.
  var isFirstOnLine: Bool

  /// Whether the token is this sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign(UInt8(ascii: sign)) }
}
