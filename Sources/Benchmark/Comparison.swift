import Foundation

/// Runs everything in turn over one folder, and prints the medians.
struct Comparison {
  private struct Candidate {
    var name: String
    var command: [String]
    var runs: [Measurement] = []
  }

  private var folder = ""
  private var jobs = 2
  private var runs = 5
  private var driftmark = ".build/release/driftmark"
  private let itself: String

  init?(arguments: [String]) {
    itself = arguments[0]
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--jobs", "--runs":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
        if argument == "--jobs" { jobs = count } else { runs = count }
      case "--driftmark":
        guard let file = rest.popFirst() else { return nil }
        driftmark = file
      default:
        guard folder.isEmpty, !argument.hasPrefix("-") else { return nil }
        folder = argument
      }
    }
    guard !folder.isEmpty else { return nil }
  }

  func run() {
    let pages = PageList(folder)
    var candidates = [
      Candidate(name: "read", command: [itself, "read", String(jobs), folder]),
      Candidate(name: "parse", command: [itself, "parse", String(jobs), folder]),
      Candidate(name: "check", command: [driftmark, "check", "--jobs", String(jobs), folder]),
      Candidate(name: "rumdl", command: ["rumdl", "check", "--no-cache", folder]),
      Candidate(name: "typos", command: ["typos", "--threads", String(jobs), folder]),
    ]
    for _ in 0..<runs {
      for index in candidates.indices {
        if let run = Measurement(candidates[index].command) { candidates[index].runs.append(run) }
      }
    }
    let megabytes = Double(pages.size) / 1_000_000
    print(
      "\(pages.paths.count) pages, \(Self.decimal(megabytes, 1)) MB, \(jobs) threads, \(runs) runs")
    print("             wall s  processor s   ms/MB    MB   of parse (min-max)")
    let floor = candidates[1].runs
    for candidate in candidates {
      guard let median = Measurement.median(of: candidate.runs) else {
        print("\(Self.padded(candidate.name, 10))  did not run")
        continue
      }
      let ratios = zip(candidate.runs, floor).map { $0.wall / $1.wall }.sorted()
      let columns = [
        (Self.decimal(median.wall, 2), 9), (Self.decimal(median.processor, 2), 13),
        (Self.decimal(median.wall * 1000 / megabytes, 1), 8), (String(median.memory >> 20), 6),
        (ratios.isEmpty ? "-" : Self.decimal(ratios[ratios.count / 2], 2), 11),
      ]
      let range =
        ratios.first.map { "  \(Self.decimal($0, 2))-\(Self.decimal(ratios[ratios.count - 1], 2))" }
      print(
        Self.padded(candidate.name, 10)
          + columns.map { Self.padded($0.0, -$0.1) }.joined() + (range ?? ""))
    }
  }

  private static func decimal(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }

  /// A text at the left of so many columns, or at the right where the width is negative.
  private static func padded(_ text: String, _ width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? spaces + text : text + spaces
  }
}
