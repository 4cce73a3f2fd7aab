import SourceText

/// Fences as the lines of a page show them.
enum FenceSigns {
  /// A fence that is open.
  struct Fence {
    private var mark: UInt8
    private var length: Int
    /// Where its contents begin.
    var start: Int
    /// How far it is indented.
    var indentation: Int

    /// Fails where a line opens no fence.
    ///
    /// - Parameter start: the end of the line.
    init?(opening line: ArraySlice<UInt8>, at start: Int, indentation: Int) {
      guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
        return nil
      }
      let length = line.prefix { $0 == mark }.count
      // Back-ticks behind the first ones make it code in a line.
      guard length >= 3, mark == UInt8(ascii: "~") || !line.dropFirst(length).contains(mark) else {
        return nil
      }
      self.mark = mark
      self.length = length
      self.start = start
      self.indentation = indentation
    }

    /// Whether a line closes it where it is indented as it is.
    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      line.count >= length && line.allSatisfy { $0 == mark }
    }
  }

  /// Whether code may declare members: an enum, macros, or a body with constants.
  static func mayDeclare(_ code: ArraySlice<UInt8>) -> Bool {
    // A body opens behind a brace, or is indented below the head of a class.
    let hasBody = code.contains(UInt8(ascii: "{")) || classWord.isFound(in: code)
    if hasBody, enums.contains(where: { $0.isFound(in: code) }) { return true }
    if words.contains(where: { $0.isFound(in: code) }) { return true }
    return hasBody && classes.contains { $0.isFound(in: code) }
      && constants.contains { $0.isFound(in: code) }
      && code.count { $0 == UInt8(ascii: "=") } > 1
      || variables.contains { $0.isFound(in: code) } && assignsBody(code)
  }

  private static let classWord = BytePattern("class")
  private static let enums = ["enum", "options", "flag"].map(BytePattern.init)
  /// What is no word of other code, or hardly.
  private static let words = ["#define", "iota", "freeze"].map(BytePattern.init)
  private static let classes = ["class", "struct", "interface", "object"].map(BytePattern.init)
  private static let constants = ["const", "static", "interface"].map(BytePattern.init)
  private static let variables = ["const", "var ", "let "].map(BytePattern.init)

  /// Whether a brace opens behind an equals sign.
  private static func assignsBody(_ code: ArraySlice<UInt8>) -> Bool {
    code.withUnsafeBufferPointer { code in
      var place = 0
      while let equals = ByteSearch.firstIndex(of: UInt8(ascii: "="), in: code, from: place) {
        place = equals + 1
        while place < code.count, code[place].isBlank { place += 1 }
        if place < code.count, code[place] == UInt8(ascii: "{") { return true }
      }
      return false
    }
  }
}
