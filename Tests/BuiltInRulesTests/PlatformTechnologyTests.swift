import EnumModel
import SourceText
import Testing

@testable import BuiltInRules

struct PlatformTechnologyTests {
  @Test func `threads that share one expression find what one finds`() async {
    await withTaskGroup { group in
      for number in 0..<64 {
        group.addTask { Self.isRestricted("Door \(number) is open, only on iOS.", on: "android") }
        group.addTask { !Self.isRestricted("Only door \(number) is open.", on: "android") }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  private static func isRestricted(_ text: String, on platform: String) -> Bool {
    let place = SourceLocation(line: 1, column: 1)
    let end = SourceLocation(line: 1, column: 1 + text.unicodeScalars.count)
    return PlatformTechnology.isRestricted(
      SourceFragment(text: text, range: SourceRange(start: place, end: end)),
      apartFrom: Platform(platform))
  }
}
