/// Where a place of a page leads: an address with `{file}` and `{line}`.
package struct LinkTemplate: Hashable, Sendable {
  /// Schemes that open a page and run nothing.
  private static let schemes: Set<String> = ["http", "https", "file", "vscode"]

  /// What a user is told to write.
  package static let expected =
    "an http, https, file or vscode address, or a relative one, with {file} in it"
  package static let expectedInChinese = "含有 {file} 的 http、https、file、vscode 或相对地址"

  package let text: String

  /// Nil where the text has no `{file}`, or a scheme that could run something.
  package init?(_ text: String) {
    guard text.contains("{file}"), !text.contains(where: \.isWhitespace) else { return nil }
    let head = text.prefix { !"/?#{".contains($0) }
    if let colon = head.firstIndex(of: ":") {
      guard Self.schemes.contains(head[..<colon].lowercased()) else { return nil }
    }
    self.text = text
  }
}
