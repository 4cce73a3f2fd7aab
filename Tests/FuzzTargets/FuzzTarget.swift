/// A part of the program that is shown bytes of any kind.
package struct FuzzTarget: Sendable {
  /// As `.ci/fuzz` and the folders of kept cases call it.
  package let name: String
  /// What does not hold of the bytes and must; empty where all is well.
  package let problems: @Sendable ([UInt8]) -> [String]

  init(_ name: String, _ problems: @escaping @Sendable ([UInt8]) -> [String]) {
    self.name = name
    self.problems = problems
  }

  /// All there are.
  package static let all = [page, markdown, code, value, yaml, baseline]

  /// The target of a name, or nil.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

extension [UInt8] {
  /// The bytes as text; what is no UTF-8 is replaced, so that inputs are not thrown away for it.
  var text: String { String(decoding: self, as: UTF8.self) }
}
