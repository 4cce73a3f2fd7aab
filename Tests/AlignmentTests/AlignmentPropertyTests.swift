import FaultInjection
import EnumModel
import Foundation
import TestSupport
import Testing

@testable import Alignment

/// What holds for any enums.
struct AlignmentPropertyTests {
  @Test(arguments: 1...40) func `every member stands in one row`(_ seed: UInt64) {
    let declarations = Self.random(seed: seed)
    let alignment = Aligner.align(declarations)
    let cells = alignment.enums.flatMap(\.rows).flatMap(\.members)
    let places = cells.map { [$0.declaration, $0.member] }
    let expected = declarations.indices.flatMap { index in
      declarations[index].members.indices.map { [index, $0] }
    }
    #expect(Set(places) == Set(expected))
    #expect(places.count == expected.count)
    #expect(cells.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test(arguments: 1...40)
  func `a row stands for one version, and has one member of an enum`(_ seed: UInt64) {
    let declarations = Self.random(seed: seed)
    for row in Aligner.align(declarations).enums.flatMap(\.rows) {
      let enums = row.members.map(\.declaration)
      #expect(Set(enums).count == enums.count)
      #expect(Set(enums.map { declarations[$0].edition.version }).count == 1)
    }
  }

  @Test(arguments: 1...40) func `the columns of a row are those of its enum`(_ seed: UInt64) {
    for aligned in Aligner.align(Self.random(seed: seed)).enums {
      let columns = Set(aligned.columns.map(\.declaration))
      #expect(aligned.rows.flatMap(\.members).allSatisfy { columns.contains($0.declaration) })
    }
  }

  @Test(arguments: 1...20)
  func `what is known of the same enums changes nothing`(_ seed: UInt64) {
    let declarations = Self.random(seed: seed)
    let record = Aligner.record(declarations)
    let again = Aligner.align(declarations, reusing: record.known)
    #expect(again.enums.map(\.columns) == record.alignment.enums.map(\.columns))
    #expect(
      again.enums.flatMap(\.rows).map(\.members)
        == record.alignment.enums.flatMap(\.rows).map(\.members))
  }

  @Test(arguments: 1...20)
  func `what is known of an enum that differs now is not used`(_ seed: UInt64) {
    var declarations = Self.random(seed: seed)
    let known = Aligner.record(declarations).known
    for index in declarations.indices { declarations[index].members.reverse() }
    let again = Aligner.align(declarations, reusing: known)
    let anew = Aligner.align(declarations)
    #expect(
      again.enums.flatMap(\.rows).map(\.members) == anew.enums.flatMap(\.rows).map(\.members))
  }

  @Test(arguments: 1...20)
  func `no pair of enums that speaks for itself is passed over`(_ seed: UInt64) {
    let record = Aligner.record(Self.random(seed: seed))
    for (place, first) in record.profiles.enumerated() {
      for second in record.profiles[(place + 1)...] {
        let whole = record.aligner.align(first, second)
        let promising = record.aligner.promising(first, second)
        #expect((promising != nil) == (whole.score > 0))
        #expect(promising.map { $0.matches == whole.matches } ?? true)
      }
    }
  }

  @Test(arguments: 1...10) func `the order of the enums does not matter`(_ seed: UInt64) {
    let known =
      [
        SampleEnums.tramIOS, SampleEnums.tramAndroid, SampleEnums.tramWeb,
        SampleEnums.pantographIOS,
      ] + SampleEnums.split
    var random = SeededGenerator(seed: seed)
    let shuffled = LinedUp(known.shuffled(using: &random))
    #expect(shuffled.rows == LinedUp(known).rows)
    #expect(shuffled.columns == LinedUp(known).columns)
  }

  @Test(arguments: 1...10) func `the same enums give the same alignment`(_ seed: UInt64) {
    let declarations = Self.random(seed: seed)
    let runs = (0..<3).map { _ in Aligner.align(declarations).enums }
    #expect(Set(runs.map { $0.map(\.columns) }).count == 1)
    #expect(Set(runs.map { $0.flatMap(\.rows).map(\.members) }).count == 1)
  }

  /// Enums with names from a small store of words, so that many are near each other.
  private static func random(seed: UInt64) -> [EnumDeclaration] {
    var random = SeededGenerator(seed: seed)
    let words = [
      "door", "gate", "night", "closed", "open", "not", "time", "out", "timeout", "busy",
    ]
    func name(_ count: ClosedRange<Int>) -> String {
      let count = random.number(count)
      return (0..<count).map { _ in words[random.number(0...words.count - 1)].capitalized }.joined()
    }
    return (0..<random.number(0...9)).map { _ in
      let platform = ["ios", "web", "server", "unity"][random.number(0...3)]
      let members = (0..<random.number(0...12)).map { _ in
        let value = random.number(0...3) == 0 ? "'\(name(1...1))'" : "\(random.number(-2...9))"
        return name(1...3) + (random.number(0...4) == 0 ? "" : " = \(value)")
          + (random.number(0...1) == 0 ? "" : ": the \(name(1...2)) is \(name(1...2))")
      }
      return .sample(
        name(1...2), on: platform, in: random.number(0...3) == 0 ? .chinese : .english,
        version: random.number(0...3) == 0 ? "2.0" : nil, members)
    }
  }
}
