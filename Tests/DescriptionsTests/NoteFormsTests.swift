import Testing

@testable import Descriptions

/// Notes of deprecation and availability.
struct NoteFormsTests {
  @Test func `threads that share one expression find what one finds`() async {
    let text = PlainText("The gate is shut. Deprecated since 2.1.3. Use OPEN instead.").symbols
    let alone = NoteForms.ranges(in: text)
    #expect(alone.count == 2)
    await withTaskGroup { group in
      for _ in 0..<64 { group.addTask { NoteForms.ranges(in: text) } }
      for await found in group { #expect(found == alone) }
    }
  }

  @Test func `a note whose parts stand far apart is its first word`() {
    let words = String(repeating: "deprecated since then, ", count: 1_000)
    let found = NoteForms.ranges(in: PlainText(words).symbols)
    #expect(found.map(\.count) == Array(repeating: "deprecated".count, count: 1_000))
  }
}
