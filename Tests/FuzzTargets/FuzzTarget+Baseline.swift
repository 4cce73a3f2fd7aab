import Findings
import Settings
import SourceText

extension FuzzTarget {
  /// The file of a baseline; what is read of it is read again from what would be written.
  static let baseline = FuzzTarget("baseline") { bytes in
    let text = Array(bytes.text.utf8)
    guard let file = try? SourceFile(path: "baseline.json", contents: text) else { return [] }
    do throws(BaselineError) {
      let baseline = try BaselineReader.baseline(in: file)
      let written = baseline.text(version: "1.0.0")
      guard let again = try? SourceFile(path: "again.json", contents: Array(written.utf8)),
        let same = try? BaselineReader.baseline(in: again)
      else { return ["what is written cannot be read"] }
      return same.paths == baseline.paths && same.platforms == baseline.platforms
        && Set(same.entries) == Set(baseline.entries) ? [] : ["what is written is something else"]
    } catch {
      let isPlaced = error.line.map { (1...file.lineCount).contains($0) } ?? true
      return error.problem.english.isEmpty || !isPlaced
        ? ["refused on line \(error.line ?? 0)"] : []
    }
  }
}
