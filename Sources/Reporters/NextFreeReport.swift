import Alignment
import EnumModel
import SourceText

/// `next-free --format json`: a stable interface, version 1.
package enum NextFreeReport {
  package static func json(_ next: NextFree) -> String {
    JSONText.encode(Document(next), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    var concept: String
    var next: JSONInteger?
    /// How far a single bit is shifted for `next`.
    var bit: Int?
    var direction: String?
    /// Why there is no `next`.
    var reason: String?
    var run: Run?
    var otherRuns: [Run]?
    var holes: [Run]?
    var outliers: [JSONInteger]?
    var editions: [PresentationObject]

    init(_ next: NextFree) {
      concept = next.concept
      editions = next.presentations.map(PresentationObject.init)
      switch next.outcome {
      case .strings: reason = "strings"
      case .none: reason = "no-integers"
      case .free(let free):
        self.next = free.main.next.map(JSONInteger.init)
        bit = free.bit
        direction = free.direction.rawValue
        if free.main.next == nil { reason = "no-integer-left" }
        run = Run(free.main)
        otherRuns = free.others.map(Run.init)
        holes = free.holes.map(Run.init)
        outliers = free.outliers.map(JSONInteger.init)
      }
    }
  }

  private struct Run: Encodable {
    var first: JSONInteger
    var last: JSONInteger
    var count: Int?
    var next: JSONInteger?

    init(_ run: FreeValues.Run) {
      self.init(run.range)
      count = run.count
      next = run.next.map(JSONInteger.init)
    }

    init(_ range: ClosedRange<Int128>) {
      first = JSONInteger(value: range.lowerBound)
      last = JSONInteger(value: range.upperBound)
    }
  }

  private struct PresentationObject: Encodable {
    var platform: String
    var language: String
    var version: String?
    var `enum`: String
    var file: String
    var line: Int
    var latest: [MemberObject]

    init(_ shown: NextFree.Presentation) {
      let declaration = shown.declaration
      platform = declaration.edition.platform.id
      language = declaration.edition.language.rawValue
      version = declaration.edition.version
      `enum` = declaration.name
      file = declaration.file
      line = declaration.line
      latest = shown.latest.map(MemberObject.init)
    }
  }

  private struct MemberObject: Encodable {
    var member: String
    var value: String
    /// Where it is not the enum's.
    var file: String?
    var line: Int

    init(_ member: EnumMember) {
      self.member = member.name
      value = member.value.text
      file = member.file
      line = member.nameRange.start.line
    }
  }
}
