import Alignment
import EnumModel
import LintPipeline
import Reporters

extension Session {
  /// `driftmark why A B`.
  func why() throws(UsageError) -> Int32 {
    var timing = Timing()
    guard let pages = try readPages(timing: &timing) else { return 2 }
    guard let chooser = chooser(pages, &timing) else { return 2 }
    let operands = invocation.operands
    guard let (first, second) = chooser.pair(operands[0], operands[1]),
      let answer = answer(first, second, chooser)
    else { return 2 }
    if invocation.value(of: "--format") == "json" {
      console.write(WhyReport.json(answer, chooser.declarations))
    } else {
      let style = console.style(options.color)
      let text = WhyText(chooser.declarations, style: style, language: options.language)
      console.write(text.text(answer))
    }
    timing.mark("report")
    report(timing)
    return pages.unreadableNamed.isEmpty ? 0 : 2
  }

  private func answer(
    _ first: TargetChooser.Choice, _ second: TargetChooser.Choice, _ chooser: TargetChooser
  ) -> Why? {
    let declarations = chooser.declarations
    switch (first, second) {
    case (.members(let left), .members(let right)):
      let (a, b) = Self.comparable(left, right) { declarations[$0.declaration].edition }
      return chooser.record.explain(a, b).map { .members(a, b, $0) }
    case (.enums(let left), .enums(let right)):
      let (a, b) = Self.comparable(left, right) { declarations[$0].edition }
      return .enums(a, b, chooser.record.explain(enums: a, b))
    default: return nil
    }
  }

  /// The first presentations that say most of each other: of two editions, in one language.
  private static func comparable<Place: Hashable>(
    _ left: [Place], _ right: [Place], _ edition: (Place) -> Edition
  ) -> (Place, Place) {
    let pairs = left.flatMap { a in right.map { (a, $0) } }
    let ranked = pairs.map { a, b in
      let (first, second) = (edition(a), edition(b))
      let areOne = first.language == second.language && first.version == second.version
      return first == second ? 2 : areOne ? 0 : 1
    }
    let best = ranked.indices.min { (ranked[$0], $0) < (ranked[$1], $1) } ?? 0
    return pairs[best]
  }
}
