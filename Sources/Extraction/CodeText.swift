import MarkdownSyntax
import SourceText

/// The code of a fence: its tokens, its comments, and which brackets belong together.
struct CodeText {
  let page: Page
  let dialect: CodeDialect
  /// Without comments.
  private(set) var tokens: [CodeToken] = []
  private var comments: [CodeToken] = []
  /// By token, and for the end: the first comment behind the token before it.
  private var commentStarts = [0]
  /// By token: the bracket that closes it, or `tokens.count` where none does; of other tokens, itself.
  private(set) var partners: [Int] = []

  /// - Parameters:
  ///   - line: of the opening fence.
  ///   - keepsDirectives: whether those of a preprocessor are among the tokens.
  init(
    _ fence: MarkdownFence, below line: Int, in page: Page, keepsDirectives: Bool = false
  ) {
    self.page = page
    dialect = CodeDialect.named(by: fence.info)
    guard let lines = fence.contents else { return }
    let opening = page.file.bytes[page.file.byteRange(ofLine: line)]
    let isQuoted = opening.first { !$0.isBlank } == UInt8(ascii: ">")
    let all = CodeScanner.tokens(
      of: lines, in: page.file, dialect: dialect, isQuoted: isQuoted,
      keepsDirectives: keepsDirectives)
    for token in all {
      if case .comment = token.kind {
        comments.append(token)
      } else {
        tokens.append(token)
        commentStarts.append(comments.count)
      }
    }
    partners = Self.partners(of: tokens)
  }

  /// Whether a brace opens, or an indented body may: without either no declaration has members.
  var mayHoldHead: Bool {
    tokens.contains { token in
      guard case .sign(let sign) = token.kind else { return false }
      return sign == UInt8(ascii: "{") || sign == UInt8(ascii: "(")
    }
  }

  /// The comments right before a token; before `tokens.count`, those at the end.
  func comments(before token: Int) -> ArraySlice<CodeToken> {
    let start = commentStarts[token]
    let end = token + 1 < commentStarts.count ? commentStarts[token + 1] : comments.count
    return comments[start..<end]
  }

  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    page.file.bytes[token < tokens.count ? tokens[token].range : 0..<0]
  }

  /// The text of a word; empty for anything else.
  func word(_ token: Int) -> String {
    token < tokens.count && tokens[token].kind == .word
      ? String(decoding: bytes(token), as: UTF8.self) : ""
  }

  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].kind == .word,
      tokens[token].range.count == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(bytes(token)) }
  }

  func isSign(_ token: Int, _ sign: Unicode.Scalar) -> Bool {
    token >= 0 && token < tokens.count && tokens[token].isSign(sign)
  }

  /// The token behind one, and behind its partner where it opens a bracket.
  func after(_ token: Int) -> Int { min(partners[token], tokens.count - 1) + 1 }

  /// The place where a token ends.
  func end(of token: Int) -> Int { tokens[token].range.upperBound }

  /// Pairs brackets; a closing one also ends what was opened inside of it and is still open.
  private static func partners(of tokens: [CodeToken]) -> [Int] {
    var partners = Array(tokens.indices)
    var open: [Int] = []
    // How many brackets of a kind are open, so that one that closes nothing is known at once.
    var counts: [UInt8: Int] = [:]
    for (index, token) in tokens.enumerated() {
      guard case .sign(let sign) = token.kind else { continue }
      if openers.contains(sign) {
        open.append(index)
        counts[sign, default: 0] += 1
        partners[index] = tokens.count
      } else if let opener = closers[sign], counts[opener, default: 0] > 0 {
        while let last = open.popLast() {
          guard case .sign(let inner) = tokens[last].kind else { continue }
          counts[inner, default: 0] -= 1
          partners[last] = index
          if inner == opener { break }
        }
      }
    }
    return partners
  }

  private static let openers: Set<UInt8> = [
    UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
  ]

  private static let closers: [UInt8: UInt8] = [
    UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "["),
    UInt8(ascii: "}"): UInt8(ascii: "{"),
  ]
}
