import Alignment
import RuleEngine
import SourceText

/// Faults of one kind that are injected at once, because none can have to do with another.
struct FaultRun: Sendable {
  /// The share of the linked enums that may have a fault in one run, so that the pages stay as they are.
  private static let leastEnumsPerFault = 8
  private static let mostFaults = 25
  private static let mostFaultsOnPage = 3

  private(set) var faults: [Fault] = []
  private(set) var pages: [String: FaultPage] = [:]
  private var groups = Set<Int>()

  /// Spreads faults over as few runs as can be.
  ///
  /// In a run, no two faults are in enums that are lined up with each other, directly or by way of a
  /// third; a page has three of them at most, and one in eight such groups of enums one at most.
  static func runs(
    of faults: [Fault], _ groups: LinkedEnums, sources: [String: SourceFile]
  ) -> [FaultRun] {
    let most = max(1, min(mostFaults, groups.count / leastEnumsPerFault))
    var runs: [FaultRun] = []
    for fault in faults {
      guard let source = sources[fault.file] else { continue }
      let group = groups.group(of: fault.declaration)
      var isPlaced = false
      for index in runs.indices where !isPlaced && runs[index].faults.count < most {
        isPlaced = runs[index].add(fault, group, source)
      }
      guard !isPlaced else { continue }
      var run = FaultRun()
      _ = run.add(fault, group, source)
      runs.append(run)
    }
    return runs
  }

  private mutating func add(_ fault: Fault, _ group: Int, _ source: SourceFile) -> Bool {
    var page = pages[fault.file] ?? FaultPage(source)
    guard !groups.contains(group),
      faults.count(where: { $0.file == fault.file }) < Self.mostFaultsOnPage,
      page.add(fault.edits)
    else { return false }
    groups.insert(group)
    pages[fault.file] = page
    faults.append(fault)
    return true
  }
}

/// Which enums are lined up with each other, directly or by way of a third one.
struct LinkedEnums {
  private var parents: [Int]

  init(_ catalogue: Catalogue) {
    parents = Array(catalogue.declarations.indices)
    for aligned in catalogue.alignment.enums {
      for (first, second) in zip(aligned.columns, aligned.columns.dropFirst()) {
        let (a, b) = (group(of: first.declaration), group(of: second.declaration))
        parents[max(a, b)] = min(a, b)
      }
    }
  }

  /// How many groups there are.
  var count: Int { parents.indices.count { parents[$0] == $0 } }

  /// The group of an enum, by its first declaration.
  func group(of declaration: Int) -> Int {
    var group = declaration
    while parents[group] != group { group = parents[group] }
    return group
  }
}
