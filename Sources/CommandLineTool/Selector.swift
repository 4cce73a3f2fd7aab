import EnumModel
import SourceText

/// What a user calls an enum or a member: `[platform:][Enum/]Member` or `[platform:]Enum`.
struct Selector: Sendable {
  /// An enum, or a member of it.
  struct Target: Hashable, Sendable {
    /// An index of the declarations.
    var declaration: Int
    /// An index of the declaration's members; nil for the enum.
    var member: Int?
  }

  private let platform: String?
  private let enumName: String?
  let name: String

  init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : text
    platform = parts.count == 2 ? parts[0] : nil
    let names = rest.split(separator: "/", maxSplits: 1).map(String.init)
    enumName = names.count == 2 ? names[0] : nil
    name = names.last ?? rest
  }

  /// The enums of this name.
  func enums(in declarations: [EnumDeclaration]) -> [Target] {
    guard enumName == nil else { return [] }
    return declarations.indices.filter { index in
      isOnPlatform(declarations[index]) && declarations[index].name == name
    }.map { Target(declaration: $0) }
  }

  /// The members of this name.
  func members(in declarations: [EnumDeclaration]) -> [Target] {
    declarations.indices.filter { index in
      isOnPlatform(declarations[index]) && (enumName.map { $0 == declarations[index].name } ?? true)
    }.flatMap { index in
      declarations[index].members.indices.filter { declarations[index].members[$0].name == name }
        .map { Target(declaration: index, member: $0) }
    }
  }

  /// What is called like this, but of another enum or on another platform; else what ends so,
  /// whatever its spelling: `ROOM_BUSY` for `RoomBusy` and for `Busy`.
  func elsewhere(in declarations: [EnumDeclaration]) -> [Target] {
    let bare = Selector(name)
    let found = bare.enums(in: declarations) + bare.members(in: declarations)
    let letters = Self.letters(of: name)
    guard found.isEmpty, letters.count >= 3 else { return found }
    func ends(_ name: String) -> Bool { Self.letters(of: name).hasSuffix(letters) }
    return declarations.indices.flatMap { index in
      let declaration = declarations[index]
      let own = ends(declaration.name) ? [Target(declaration: index)] : []
      return own
        + declaration.members.indices.filter { ends(declaration.members[$0].name) }
        .map { Target(declaration: index, member: $0) }
    }
  }

  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Names that a user may have meant.
  static func names(in declarations: [EnumDeclaration]) -> [String] {
    Set(declarations.flatMap { [$0.name] + $0.members.map(\.name) }).sorted()
  }

  private func isOnPlatform(_ declaration: EnumDeclaration) -> Bool {
    platform.map { $0 == declaration.edition.platform.id } ?? true
  }
}

extension Selector.Target {
  /// The target as a selector that names it, with its place.
  func text(in declarations: [EnumDeclaration]) -> String {
    let declaration = declarations[self.declaration]
    let start = "\(declaration.edition.platform.id):\(declaration.name)"
    guard let member else { return "\(start) (\(declaration.file):\(declaration.line))" }
    let found = declaration.members[member]
    return "\(start)/\(found.name) (\(declaration.file(of: found)):\(found.nameRange.start.line))"
  }
}
