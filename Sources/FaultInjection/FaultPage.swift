import SourceText

/// A page with faults in it, and where its lines are then.
struct FaultPage {
  private let file: SourceFile
  /// In page order; no two overlap.
  private var edits: [Fault.Edit] = []

  init(_ file: SourceFile) { self.file = file }

  /// Adds edits; false, and nothing is added, where one of them is in the way of another.
  mutating func add(_ new: [Fault.Edit]) -> Bool {
    let all = (edits + new).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let areApart = zip(all, all.dropFirst()).allSatisfy {
      $0.range.upperBound < $1.range.lowerBound
    }
    guard areApart else { return false }
    edits = all
    return true
  }

  /// The bytes of the page with all edits done.
  var contents: [UInt8] {
    var bytes: [UInt8] = []
    var done = 0
    for edit in edits {
      bytes += file.bytes[done..<edit.range.lowerBound]
      bytes += Array(edit.text.utf8)
      done = edit.range.upperBound
    }
    return bytes + file.bytes[done...]
  }

  /// The lines, with all edits done, that an edit stands on.
  func lines(of edit: Fault.Edit) -> ClosedRange<Int> {
    let before = edits.filter { $0.range.upperBound <= edit.range.lowerBound }
    let shift = before.reduce(0) {
      $0 + Self.breaks($1.text.utf8) - Self.breaks(file.bytes[$1.range])
    }
    let first = file.line(at: edit.range.lowerBound) + shift
    return first...first + Self.breaks(edit.text.utf8)
  }

  private static func breaks(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") }
  }
}
