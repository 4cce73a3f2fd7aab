import Foundation

/// Invented pages whose descriptions follow from the names.
enum ComparingPage {
  /// - Parameter members: name and value of each, `BUSY = 2`.
  static func text(_ name: String, _ members: [String]) -> String {
    let rows = members.map { member in
      let parts = member.components(separatedBy: " = ")
      return "| \(parts[0]) | \(parts[1]) | Tells that the lamp is \(parts[0]). |\n"
    }
    return "# \(name)\n\n| Name | Value | Description |\n| --- | --- | --- |\n" + rows.joined()
  }
}
