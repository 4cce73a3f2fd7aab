import FuzzTargets
import Testing

/// What fuzzing found stays mended.
struct KeptCaseTests {
  @Test(arguments: KeptCase.all)
  func `what must hold holds of an input that went wrong once`(_ kept: KeptCase) throws {
    let target = try #require(FuzzTarget.named(kept.target))
    #expect(target.problems(kept.input) == [])
  }
}
