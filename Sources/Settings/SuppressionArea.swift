import EnumModel
import Findings
import SourceText

/// Lines of a page that a comment speaks of, or what stands there of one enum or member.
struct SuppressionArea {
  /// As `SourceFile.path`.
  var file: String
  var lines: ClosedRange<Int>
  /// Nil where everything on the lines is meant.
  var enumName: String?
  /// Nil where the whole enum is meant.
  var member: String?

  /// Whether a finding at a place is meant.
  func contains(_ place: FindingLocation) -> Bool {
    file == place.file && lines.contains(place.range.start.line)
      && (enumName == nil || enumName == place.enumName)
      && (member == nil || member == place.member)
  }
}

extension EnumDeclaration {
  /// What a comment for some lines of the enum's page means beyond them: all of the enum where its
  /// heading, its table or its code stands there, else the members whose names do.
  func areas(from lines: ClosedRange<Int>) -> [SuppressionArea] {
    let own = members.filter { file(of: $0) == file }
    let named = own.filter { lines.contains($0.nameRange.start.line) }
    let isBelowHeading = lines.contains(line) && named.isEmpty
    guard isBelowHeading || !own.isEmpty && named.count == own.count else {
      return named.map { member in
        SuppressionArea(
          file: file, lines: Self.lines(of: member.ranges), enumName: name, member: member.name)
      }
    }
    let ranges =
      [nameRange] + (description.map { [$0.range] } ?? []) + own.flatMap(\.ranges)
      + irregularRows.map(\.range) + unreadRows.map(\.range)
    // Members on pages of their own have one each.
    let others = isBelowHeading ? files.subtracting([file]) : []
    return [SuppressionArea(file: file, lines: Self.lines(of: ranges), enumName: name)]
      + others.map { SuppressionArea(file: $0, lines: 1...Int.max, enumName: name) }
  }

  /// From the first line of some places to the last.
  private static func lines(of ranges: [SourceRange]) -> ClosedRange<Int> {
    let first = ranges.map(\.start.line).min() ?? 1
    return first...max(first, ranges.map(\.end.line).max() ?? first)
  }
}

extension EnumMember {
  fileprivate var ranges: [SourceRange] {
    [nameRange, value.range, descriptionPlace] + (description.map { [$0.range] } ?? [])
  }
}
