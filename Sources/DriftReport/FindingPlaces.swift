import Alignment
import EnumModel
import Findings
import SourceText

/// Where a finding stands in the matrices; nil for what it does not mean.
struct FindingPlace: Hashable, Sendable {
  var enumIndex: Int?
  var column: Int?
  var row: Int?
}

/// Finds the cells of findings.
struct FindingPlaces {
  private struct Cell {
    var enumIndex: Int
    var row: Int
  }

  private struct Name: Hashable {
    var declaration: Int
    var member: String
  }

  private let enums: [DriftEnum]
  private let declarations: [EnumDeclaration]
  /// By page, with pages that only have members: indices of the declarations.
  private let declarationsOfFile: [String: [Int]]
  /// By declaration and member.
  private let cells: [[Cell?]]
  /// By declaration and name: the members that have it.
  private let namesakes: [Name: [Int]]
  /// By declaration: the enum that shows it.
  private let enumOfDeclaration: [Int: Int]

  init(_ enums: [DriftEnum], _ declarations: [EnumDeclaration]) {
    self.enums = enums
    self.declarations = declarations
    var files: [String: [Int]] = [:]
    for (index, declaration) in declarations.enumerated() {
      files[declaration.file, default: []].append(index)
      let others = Set(declaration.members.compactMap(\.file)).subtracting([declaration.file])
      for file in others { files[file, default: []].append(index) }
    }
    declarationsOfFile = files
    var namesakes: [Name: [Int]] = [:]
    for (index, declaration) in declarations.enumerated() {
      for (number, member) in declaration.members.enumerated() {
        namesakes[Name(declaration: index, member: member.name), default: []].append(number)
      }
    }
    self.namesakes = namesakes
    var cells = declarations.map { [Cell?](repeating: nil, count: $0.members.count) }
    var owners: [Int: Int] = [:]
    for (index, driftEnum) in enums.enumerated() {
      for declaration in driftEnum.columns.flatMap(\.declarations)
      where owners[declaration] == nil {
        owners[declaration] = index
      }
      for (row, concept) in driftEnum.rows.enumerated() {
        for member in concept.cells.flatMap(\.members) {
          cells[member.declaration][member.member] = Cell(enumIndex: index, row: row)
        }
      }
    }
    self.cells = cells
    enumOfDeclaration = owners
  }

  /// Where a finding stands: on the cell of its member, on the empty cell of the edition that lacks one, on
  /// the column of its enum, or on none.
  func place(of finding: Finding) -> FindingPlace {
    let location = finding.location
    if finding.missingOn != nil, let witness = finding.witnesses.first,
      let cell = cell(at: witness.location)
    {
      let column = column(of: location, in: cell.enumIndex)
      if column != nil {
        return FindingPlace(enumIndex: cell.enumIndex, column: column, row: cell.row)
      }
    }
    if location.member != nil, let cell = cell(at: location) {
      return FindingPlace(
        enumIndex: cell.enumIndex, column: column(of: location, in: cell.enumIndex),
        row: cell.row)
    }
    guard location.enumName != nil,
      let declaration = candidates(at: location).min(by: { left, right in
        distance(left, location) < distance(right, location)
      }), let owner = enumOfDeclaration[declaration]
    else { return FindingPlace() }
    return FindingPlace(enumIndex: owner, column: column(of: location, in: owner), row: nil)
  }

  private func column(of location: FindingLocation, in enumIndex: Int) -> Int? {
    enums[enumIndex].columns.firstIndex { column in Self.isOf(column.edition, location) }
  }

  /// The cell of the member at a place: the nearest one of its name.
  private func cell(at location: FindingLocation) -> Cell? {
    guard let name = location.member else { return nil }
    var best: (distance: Int, cell: Cell)?
    for index in candidates(at: location) {
      for number in namesakes[Name(declaration: index, member: name)] ?? [] {
        let member = declarations[index].members[number]
        guard let cell = cells[index][number],
          declarations[index].file(of: member) == location.file
        else { continue }
        let distance = abs(member.nameRange.start.line - location.range.start.line)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, cell) }
      }
    }
    return best?.cell
  }

  /// The enums of the name on a page.
  private func candidates(at location: FindingLocation) -> [Int] {
    (declarationsOfFile[location.file] ?? []).filter {
      declarations[$0].name == location.enumName && Self.isOf(declarations[$0].edition, location)
    }
  }

  private func distance(_ declaration: Int, _ location: FindingLocation) -> Int {
    abs(declarations[declaration].line - location.range.start.line)
  }

  private static func isOf(_ edition: Edition, _ location: FindingLocation) -> Bool {
    edition.platform.id == location.platform && edition.language.rawValue == location.language
      && edition.version == location.version
  }
}
