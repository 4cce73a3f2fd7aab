import EnumModel
import MarkdownSyntax
import SourceText

/// Members without descriptions that another list of the page describes: `` - `door_open` - It opened ``
/// beside ``- `DOOR_OPEN` (value: "door_open")``, or a table of names and descriptions below the
/// code that declares them.
struct ListedDescriptions {
  /// How many members a list must describe.
  private static let leastMembers = 3
  /// Of the items of a list, the share that must describe one.
  private static let share = 0.7

  private let page: Page
  /// Tables of names without values.
  private let tables: [NameList]

  init(of page: Page, beside lists: [NameList]) {
    self.page = page
    tables = lists.filter(\.isTable)
  }

  /// The enums, with the descriptions that lists give; a list that is read as an enum of its own goes.
  func described(_ enums: [EnumDeclaration]) -> [EnumDeclaration] {
    let silent = enums.indices.filter { index in
      enums[index].members.count >= Self.leastMembers
        && enums[index].members.allSatisfy { $0.description == nil }
    }
    guard !silent.isEmpty else { return enums }
    let lists = lists
    var holders: [String: [Int]] = [:]
    for (index, list) in lists.enumerated() {
      for item in list.items { holders[Self.key(item.name), default: []].append(index) }
    }
    var enums = enums
    var taken: Set<SourceRange> = []
    for index in silent {
      let places = places(in: enums[index])
      guard let list = list(for: enums[index], places, holders, lists) else { continue }
      for item in list.items {
        guard let member = places[Self.key(item.name)] else { continue }
        enums[index].members[member].description = item.description
        enums[index].members[member].descriptionPlace = item.descriptionPlace
      }
      taken.formUnion(list.items.map(\.nameRange))
    }
    return enums.filter { !$0.members.allSatisfy { taken.contains($0.nameRange) } }
  }

  /// Codes with descriptions.
  private struct List {
    var items: [EnumMember]
    var edition: Edition
  }

  /// The list that describes most members of an enum; nil where it describes too few.
  private func list(
    for declaration: EnumDeclaration, _ places: [String: Int], _ holders: [String: [Int]],
    _ lists: [List]
  ) -> List? {
    var shared: [Int: Int] = [:]
    for key in places.keys {
      // A name that very many lists have says nothing, and the work stays bounded.
      for index in (holders[key] ?? []).prefix(8)
      where lists[index].edition == declaration.edition {
        shared[index, default: 0] += 1
      }
    }
    guard let best = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value >= Self.leastMembers,
      Double(best.value) >= Self.share * Double(lists[best.key].items.count)
    else { return nil }
    return lists[best.key]
  }

  /// The lists that give codes with descriptions.
  private var lists: [List] {
    let bullets = page.sections.indices.flatMap { section in
      BulletList.runs(in: section, of: page).map { run in
        let items = CodeItem.all(in: page.sections[section].blocks[run], of: page).flatMap {
          $0.map { $0.hasValue ? [] : $0.members(of: page) } ?? []
        }
        return List(items: items, edition: page.edition(ofSection: section))
      }
    }
    let rows = tables.map(\.declaration).map { List(items: $0.members, edition: $0.edition) }
    return (bullets + rows).compactMap { list in
      let items = list.items.filter { $0.description != nil }
      return items.count < Self.leastMembers ? nil : List(items: items, edition: list.edition)
    }
  }

  /// The members by their names and strings.
  private func places(in declaration: EnumDeclaration) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, member) in declaration.members.enumerated() {
      for text in [member.name, member.value.string].compactMap(\.self) {
        places[Self.key(text)] = places[Self.key(text)] ?? index
      }
    }
    return places
  }

  /// A name in any style.
  private static func key(_ name: String) -> String {
    name.filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}
