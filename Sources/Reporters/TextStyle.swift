import Findings

/// Colours of a terminal, or none.
package struct TextStyle: Sendable {
  /// Whether escape sequences are written.
  package var isColored: Bool
  /// The columns that lines are cut to.
  package var width: Int

  package init(isColored: Bool = false, width: Int = 100) {
    self.isColored = isColored
    self.width = width
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func faint(_ text: String) -> String { wrapped(text, "2") }
  func path(_ text: String) -> String { wrapped(text, "36") }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .warning: wrapped(text, "1;33")
    case .info: wrapped(text, "1;34")
    }
  }

  /// - Parameter code: what the terminal is to be told, `1;31`.
  func wrapped(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
