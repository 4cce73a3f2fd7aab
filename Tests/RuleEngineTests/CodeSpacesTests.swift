import EnumModel
import RuleEngine
import TestSupport
import Testing

struct CodeSpacesTests {
  static let names = ["BENCH", "CUSHION", "WINDOW", "FOLDING", "LUGGAGE"]

  @Test func `equal values are no departure, and one other value neither`() {
    #expect(departures(["ios": [0, 1, 2, 3, 4], "web": [0, 1, 2, 3, 4]]) == [nil, nil])
    #expect(departures(["ios": [0, 1, 2, 3, 4], "web": [0, 1, 9, 3, 4]]) == [nil, nil])
  }

  @Test func `values that are all higher are an offset, and an error in one space`() {
    let found = departures(["ios": [0, 1, 2, 3, 4], "web": [1, 2, 3, 4, 5]])
    #expect(found == [nil, "1 higher than ios, an error"])
  }

  @Test func `values that are all far away are another space`() {
    let found = departures(["ios": [0, 1, 2, 3, 4], "web": [7000, 7001, 7002, 7003, 7004]])
    #expect(found == [nil, "7000 higher than ios"])
  }

  @Test func `mixed values that are not shared are another space`() {
    let found = departures(["ios": [0, 1, 2, 3, 4], "web": [1090, 1097, 1091, 1099, 9999]])
    #expect(found == [nil, "0 of 5 as on ios"])
  }

  @Test func `the odd one of three departs, wherever it stands`() {
    let usual: [Int] = [0, 1, 2, 3, 4]
    let shifted: [Int] = [1, 2, 3, 4, 5]
    #expect(
      departures(["a": shifted, "ios": usual, "web": usual])
        == ["1 higher than ios, an error", nil, nil])
    #expect(
      departures(["ios": usual, "m": shifted, "web": usual])
        == [nil, "1 higher than ios, an error", nil])
  }

  @Test func `strings against integers are no error`() {
    let members = Self.names.map { "\($0) = '\($0)'" }
    let integers = Self.names.enumerated().map { "\($1) = \($0)" }
    let catalogue = Catalogue.sample([
      .sample("SeatClass", on: "ios", integers), .sample("SeatClass", on: "web", members),
    ])
    #expect(words(of: 0, catalogue) == nil)
    #expect(words(of: 1, catalogue) == "other kinds than ios")
  }

  @Test func `strings in another notation are no error, and one other string is no departure`() {
    func catalogue(_ string: (String) -> String) -> Catalogue {
      Catalogue.sample([
        .sample("SeatClass", on: "ios", Self.names.map { "\($0) = '\($0)'" }),
        .sample("SeatClass", on: "web", Self.names.map { "\($0) = '\(string($0))'" }),
      ])
    }
    #expect(words(of: 1, catalogue { "E_" + $0 }) == "0 of 5 as on ios")
    #expect(words(of: 1, catalogue { $0 == "BENCH" ? "bench" : $0 }) == nil)
  }

  @Test func `a presentation without values is no measure for the others`() {
    let catalogue = Catalogue.sample([
      .sample("SeatClass", on: "android", Self.names),
      .sample("SeatClass", on: "ios", Self.names.map { "\($0) = '\($0)'" }),
      .sample("SeatClass", on: "web", Self.names.map { "\($0) = 'E_\($0)'" }),
    ])
    #expect(words(of: 2, catalogue) == "0 of 5 as on ios")
  }

  @Test func `ordinals beside bits are the departure of the ordinals`() {
    #expect(
      departures(["ios": [1, 2, 4, 8, 16], "web": [1, 2, 3, 4, 5]])
        == [nil, "ordinals for bits of ios, an error"])
    #expect(
      departures(["ios": [1, 2, 3, 4, 5], "web": [1, 2, 4, 8, 16]])
        == ["ordinals for bits of web, an error", nil])
  }

  @Test func `one shared member says nothing of the whole where other values are common`() {
    let catalogue = Catalogue.sample([
      .sample("SeatClass", on: "ios", ["BENCH = 0", "STOOL = 5"]),
      .sample("SeatClass", on: "web", ["BENCH = 5", "HAMMOCK = 0"]),
    ])
    #expect(words(of: 0, catalogue) == nil)
    #expect(words(of: 1, catalogue) == nil)
  }

  @Test func `one shared member and no common value are two code spaces`() {
    let catalogue = Catalogue.sample([
      .sample("SeatClass", on: "ios", ["BENCH = 0"]),
      .sample("SeatClass", on: "web", ["BENCH = 5"]),
    ])
    #expect(words(of: 0, catalogue) == nil)
    #expect(words(of: 1, catalogue) != nil)
  }

  @Test func `numbers that mostly mean other things are another space, however many agree`() {
    let shared = (1...4).map { "SEAT_ROW_\($0) = \($0)" }
    func own(_ names: [String], _ moved: Int) -> [String] {
      names.enumerated().map { "\($1) = \($0 + 11)" } + ["MOVED = \(moved)"]
    }
    let rail = ["BENCH", "CUSHION", "WINDOW", "FOLDING", "LUGGAGE"]
    let page = ["COOKIE", "POPUP", "TAB", "CAMERA", "STORAGE"]
    func words(_ ios: [String], _ web: [String]) -> String? {
      self.words(
        of: 1,
        Catalogue.sample([
          .sample("SeatClass", on: "ios", shared + ios),
          .sample("SeatClass", on: "web", shared + web),
        ]))
    }
    #expect(words(own(rail, 20), own(page, 30)) == "4 of 9 mean the same on ios")
    #expect(words(own(rail, 20), own(page, 20)) == nil)
    #expect(words(own(rail.dropLast(3), 20), own(page.dropLast(3), 30)) == nil)
  }

  @Test func `that both have zero says nothing of the other values`() {
    #expect(
      departures(["ios": [0, 1091, 1092, 1093], "web": [0, 1, 2, 3]]) == [nil, "0 of 3 as on ios"])
  }

  @Test func `enums of other names are no error, nor are pages that no platform is known of`() {
    func isError(_ edition: (EnumDeclaration) -> EnumDeclaration, name: String) -> Bool? {
      let ios = EnumDeclaration.sample("SeatClass", on: "ios", values(from: 0))
      let web = EnumDeclaration.sample(name, on: "web", values(from: 1))
      let catalogue = Catalogue.sample([ios, edition(web)])
      return catalogue.study(CodeSpaces.self).departure(of: 1)?.isError
    }
    #expect(isError({ $0 }, name: "SeatClass") == true)
    #expect(isError({ $0 }, name: "SeatStyle") == false)
    let page = isError(
      { declaration in
        var declaration = declaration
        declaration.edition.platform = Platform(page: "seats")
        return declaration
      }, name: "SeatClass")
    #expect(page == false)
  }

  private func values(from first: Int) -> [String] {
    Self.names.enumerated().map { "\($1) = \($0 + first)" }
  }

  /// What departs, by platform in alphabetic order.
  private func departures(_ values: [String: [Int]]) -> [String?] {
    let declarations = values.sorted { $0.key < $1.key }.map { platform, values in
      EnumDeclaration.sample(
        "SeatClass", on: platform, zip(Self.names, values).map { "\($0) = \($1)" })
    }
    let catalogue = Catalogue.sample(declarations)
    return declarations.indices.map { words(of: $0, catalogue) }
  }

  private func words(of declaration: Int, _ catalogue: Catalogue) -> String? {
    guard let departure = catalogue.study(CodeSpaces.self).departure(of: declaration) else {
      return nil
    }
    let other = departure.other.edition.platform.id
    let what =
      switch departure.kind {
      case .kinds: "other kinds than \(other)"
      case .offset(let offset): "\(offset) higher than \(other)"
      case .others(let agreeing, let count): "\(agreeing) of \(count) as on \(other)"
      case .meanings(let same, let count): "\(same) of \(count) mean the same on \(other)"
      case .ordinalsForBits: "ordinals for bits of \(other)"
      }
    return what + (departure.isError ? ", an error" : "")
  }
}
