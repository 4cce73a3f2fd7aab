import EnumModel
import Extraction
import Foundation
import Reporters
import SourceText
import TestSupport
import Testing

struct FactsFormatTests {
  @Test func `a line of ndjson has the keys of the contract`() throws {
    let page = EnumPage.text("LampError", "LAMP_LOST = -1000")
    #expect(
      FactsReport.ndjson([try read(page)]) == #"""
        {"column":3,"deprecated":false,"description":"Tells that the lamp is LAMP_LOST.",\#
        "enum":"LampError","enumLine":1,"file":"ios.md","language":"en","line":7,\#
        "member":"LAMP_LOST","platform":"ios",\#
        "value":{"integer":-1000,"kind":"integer","text":"-1000"}}

        """#)
  }

  @Test(arguments: [
    ("-9223372036854775808", #""integer":-9223372036854775808,"kind":"integer""#),
    ("18446744073709551615", #""integer":18446744073709551615,"kind":"integer""#),
    ("18446744073709551616", #""kind":"expression""#),
    ("'LOST'", #""kind":"string","string":"LOST""#), ("", #""kind":"none""#),
  ])
  func `each kind of value has its own keys`(_ value: String, _ expected: String) throws {
    let text = EnumPage.text("Lamp", "A1 = 1", "A2 = 2", "A3 = 3", "A4 = 4", "A5 = \(value)")
    let line = try #require(FactsReport.ndjson([try read(text)]).split(separator: "\n").last)
    let object = try #require(line.firstRange(of: "\"value\":{").map { line[$0.upperBound...] })
    #expect(object.hasPrefix(expected), "\(line)")
  }

  @Test func `a range has its ends`() throws {
    let line = FactsReport.ndjson([document(.range(first: -1, last: 1 << 63), text: "-1…")])
    #expect(line.contains(#""value":{"first":-1,"kind":"range","last":9223372036854775808,"#))
  }

  @Test func `a member without a description has no key for one`() {
    #expect(!FactsReport.ndjson([document(.none, text: "")]).contains("description"))
  }

  @Test func `json holds the same members under a version`() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(FactsReport.json([try read(EnumPage.clean)]).utf8))
    let object = try #require(json as? [String: Any])
    #expect(object.keys.sorted() == ["members", "schemaVersion"])
    #expect(object["schemaVersion"] as? Int == 1)
    let members = try #require(object["members"] as? [[String: Any]])
    #expect(members.compactMap { $0["member"] as? String } == ["OFF", "ON", "DIMMED"])
  }

  @Test func `csv has the header of the contract and a record a member`() throws {
    #expect(
      FactsReport.csv([try read(EnumPage.text("Lamp", "OFF = 0"))]) == """
        file,line,column,platform,language,enum,enumLine,member,kind,value,description,deprecated
        ios.md,7,3,ios,en,Lamp,1,OFF,integer,0,Tells that the lamp is OFF.,false

        """)
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"on\"", "\"say \"\"on\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\nlines\""), ("plain", "plain"),
    ("\"\u{301}", "\"\"\"\u{301}\""), (",\u{301}", "\",\u{301}\""),
  ])
  func `a field of csv is quoted where it must be`(_ text: String, _ field: String) {
    #expect(FactsReport.csv([document(.expression, text: text)]).contains(",expression,\(field),,"))
  }

  @Test func `pages stand by file whatever order they come in`() throws {
    let pages = try ["b/ios.md", "a/ios.md"].map { try read(EnumPage.clean, at: $0) }
    #expect(FactsReport.ndjson(pages) == FactsReport.ndjson(pages.reversed()))
  }

  private func read(_ text: String, at path: String = "ios.md") throws -> ExtractedDocument {
    PageReader.read(try SourceFile(path: path, contents: Array(text.utf8)))
  }

  /// A page with one enum of one member.
  private func document(_ kind: EnumValue.Kind, text: String) -> ExtractedDocument {
    let place = SourceLocation(line: 1, column: 1)
    let range = SourceRange(start: place, end: place)
    let member = EnumMember(
      name: "OFF", nameRange: range, value: EnumValue(text: text, kind: kind, range: range),
      description: nil, descriptionPlace: range)
    let edition = Edition(platform: Platform("ios"), language: .english)
    let declaration = EnumDeclaration(
      name: "Lamp", nameRange: range, declaredType: nil, description: nil, file: "ios.md",
      edition: edition, section: [], members: [member])
    return ExtractedDocument(
      file: "ios.md", edition: edition, enums: [declaration], issues: [], tableCount: 1, lines: [:])
  }
}
