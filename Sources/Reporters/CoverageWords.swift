package import EnumModel
import Findings

/// How much was read, and of which platforms.
package struct CoverageWords: Message {
  private let coverage: Coverage

  package init(_ coverage: Coverage) { self.coverage = coverage }

  package var english: String {
    "\(EnglishCount.of(coverage.documents, "document")), \(EnglishCount.of(coverage.enums, "enum")),"
      + " \(EnglishCount.of(coverage.members, "member")) on \(platforms)"
  }

  package var chinese: String {
    "\(coverage.documents) 个文档，\(coverage.enums) 个枚举，\(coverage.members) 个成员；平台：" + platforms
  }

  private var platforms: String {
    let names = Set(coverage.editions.map(\.platform.id)).sorted()
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }
}
