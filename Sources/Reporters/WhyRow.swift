import Findings
import Foundation

/// A line of the evidence: what it is, how much it says, and what it rests on.
struct WhyRow {
  var label: any Message
  /// Log-odds.
  var score: Double
  var grounds: [any Message]
}

/// Log-odds in writing.
enum SignedNumber {
  /// `+1.6`, `-0.6`, `0.0`.
  static func text(_ number: Double) -> String {
    abs(number) < 0.05 ? "0.0" : String(format: "%+.1f", number)
  }

  /// In five columns, to stand below others.
  static func padded(_ number: Double) -> String {
    let text = text(number)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  /// From 0 to 1, with two digits; never rounded up to 1.
  static func share(_ number: Double) -> String {
    String(format: "%.2f", (number * 100 + 1e-9).rounded(.down) / 100)
  }
}
