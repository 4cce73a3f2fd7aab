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
      case .ordinalsForBits: "ordinals for bits of \(other)"
      }
    return what + (departure.isError ? ", an error" : "")
  }
}
