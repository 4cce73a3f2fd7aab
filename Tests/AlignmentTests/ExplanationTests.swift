import EnumModel
import Foundation
import LintPipeline
import TestSupport
import Testing

@testable import Alignment

/// What is explained is what was decided.
struct ExplanationTests {
  let declarations: [EnumDeclaration]
  let record: AlignmentRecord

  init() throws {
    let request = LintRequest(
      paths: ["Docs/Example"], context: [], jobs: 1,
      workingDirectory: ProjectFolder.root.path())
    declarations = try LintPipeline().read(request).documents.flatMap(\.enums)
    record = Aligner.record(declarations)
  }

  @Test func `members of one row are counterparts, and their evidence is what joined them`() throws
  {
    var direct = 0
    for concept in record.alignment.enums.flatMap(\.rows) {
      let places = concept.members.map(Self.place)
      for other in places.dropFirst() {
        let explanation = try #require(record.explain(places[0], other))
        guard case .together(let confidence, let isDirect) = explanation.verdict else {
          Issue.record("\(concept.name): \(explanation.verdict)")
          continue
        }
        guard isDirect, let evidence = explanation.weighed?.evidence else { continue }
        direct += 1
        let known = try #require(match(places[0], other))
        #expect(known.evidence == evidence)
        #expect(known.confidence == confidence)
        #expect(abs((explanation.weighed?.probability ?? 0) - confidence) < 1e-9)
      }
    }
    #expect(direct > 50)
  }

  @Test func `members of different rows are no counterparts`() throws {
    for aligned in record.alignment.enums {
      let firsts = aligned.rows.map { Self.place($0.members[0]) }
      for (one, next) in zip(firsts, firsts.dropFirst()) {
        let explanation = try #require(record.explain(one, next))
        guard case .apart = explanation.verdict else {
          Issue.record("\(one) and \(next): \(explanation.verdict)")
          continue
        }
      }
    }
  }

  @Test func `what is turned round is the same the other way`() throws {
    let row = try #require(record.alignment.enums.first?.rows.first).members.map(Self.place)
    let forth = try #require(record.explain(row[0], row[row.count - 1])?.weighed)
    let back = try #require(record.explain(row[row.count - 1], row[0])?.weighed)
    #expect(forth.evidence == back.evidence)
    #expect(forth.nextOfFirst == back.nextOfSecond)
    #expect(forth.enums.rivalOfFirst == back.enums.rivalOfSecond)
    #expect(forth.names.matches.map(\.first) == back.names.matches.map(\.second))
  }

  @Test func `enums of one column set are one, others are not`() {
    for (index, aligned) in record.alignment.enums.enumerated() {
      let first = aligned.columns[0].declaration
      for column in aligned.columns.dropFirst() {
        let verdict = record.explain(enums: first, column.declaration).verdict
        #expect([.together(isDirect: true), .together(isDirect: false)].contains(verdict))
      }
      for other in record.alignment.enums.dropFirst(index + 1) {
        let verdict = record.explain(enums: first, other.columns[0].declaration).verdict
        #expect(![.together(isDirect: true), .together(isDirect: false)].contains(verdict))
      }
    }
  }

  private static func place(_ cell: ConceptMember) -> AlignmentRecord.MemberPlace {
    AlignmentRecord.MemberPlace(declaration: cell.declaration, member: cell.member)
  }

  /// What the alignment decided on two members.
  private func match(
    _ first: AlignmentRecord.MemberPlace, _ second: AlignmentRecord.MemberPlace
  ) -> MemberMatch? {
    guard let a = record.cell(of: first), let b = record.cell(of: second) else { return nil }
    let (left, right) = a < b ? (a, b) : (b, a)
    return record.link(left.profile, right.profile)?.alignment.matches.first {
      $0.a == left.member && $0.b == right.member
    }
  }
}
