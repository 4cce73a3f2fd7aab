import Foundation

/// Holds what the program prints against its form.
enum OutputCheck {
  /// What is wrong with an output.
  static func problems(_ output: Output) -> [String] {
    switch output.form {
    case .json: isJSON(output.text) ? [] : ["\(output.name) is no JSON"]
    case .lines:
      output.text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { isJSON(String($0) ?? "") }
        ? [] : ["a line of \(output.name) is no JSON"]
    case .xml: forbidden(in: output, isForbidden: isForbiddenInXML)
    case .text: forbidden(in: output, isForbidden: isObeyed)
    case .page: forbidden(in: output, isForbidden: isControl)
    case .raw: []
    }
  }

  private static func isJSON(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
  }

  private static func forbidden(
    in output: Output, isForbidden: (Unicode.Scalar) -> Bool
  ) -> [String] {
    guard let scalar = output.text.unicodeScalars.first(where: isForbidden) else { return [] }
    return ["\(output.name) holds U+\(String(scalar.value, radix: 16))"]
  }

  /// Control characters, but for line breaks and tabs.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  /// Characters that a terminal obeys, but for line breaks.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: isControl(scalar)
    }
  }

  private static func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
