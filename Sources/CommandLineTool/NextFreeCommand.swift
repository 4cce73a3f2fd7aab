import Alignment
import LintPipeline
import Reporters

extension Session {
  /// `driftmark next-free ENUM`.
  func nextFree() throws(UsageError) -> Int32 {
    var timing = Timing()
    guard let pages = try readPages(timing: &timing) else { return 2 }
    guard let chooser = chooser(pages, &timing) else { return 2 }
    guard let index = chooser.alignedEnum(invocation.operands[0]) else { return 2 }
    let aligned = chooser.record.alignment.enums[index]
    let next = NextFree(
      aligned.inOrder(of: pages.knowledge, chooser.declarations), chooser.declarations)
    if invocation.value(of: "--format") == "json" {
      console.write(NextFreeReport.json(next))
    } else {
      let style = console.style(options.color)
      console.write(NextFreeText.text(next, style: style, language: options.language))
    }
    timing.mark("report")
    report(timing)
    return pages.unreadableNamed.isEmpty ? 0 : 2
  }
}
