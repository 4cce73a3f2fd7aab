/// Invented pages for tests, each with one enum in a table.
package enum EnumPage {
  /// A page in English.
  ///
  /// - Parameters:
  ///   - name: the enum's.
  ///   - members: name and value of each, `BUSY = 2`; the description follows from the name.
  package static func text(_ name: String, _ members: String...) -> String {
    let rows = members.map { member in
      let words = member.split(separator: "=", omittingEmptySubsequences: false)
      let parts = words.map { $0.drop { $0 == " " } }
      let name = parts[0].split(separator: " ").joined()
      return "| \(name) | \(parts.dropFirst().joined()) | Tells that the lamp is \(name). |\n"
    }
    let header = "| Name | Value | Description |\n| --- | --- | --- |\n"
    return "# \(name)\n\nStates of a lamp.\n\n" + header + rows.joined()
  }

  /// A page on which nothing is wrong.
  package static let clean = text("LampState", "OFF = 0", "ON = 1", "DIMMED = 2")

  /// A page with one error: two members have the value 1.
  package static let faulty = text("LampState", "OFF = 0", "ON = 1", "DIMMED = 1", "BROKEN = 3")

  /// A page without enums.
  package static let prose = "# Lamps\n\nLamps give light. There is nothing more to say of them.\n"
}
