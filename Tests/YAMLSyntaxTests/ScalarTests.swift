import Testing
import YAMLSyntax

@Suite struct ScalarTests {
  @Test(arguments: [
    ("'it''s'", "it's"), ("\"a\\n\\u4e2d\"", "a\n中"), ("\"\\0\"", "\0"), ("one\n two", "one two"),
    ("|\n one\n two\n", "one\ntwo\n"), (">-\n one\n two\n", "one two"), ("|+\n one\n\n", "one\n\n"),
    ("|\r\n one\r\n two\r\n", "one\ntwo\n"),
  ])
  func `quotes, escapes and folds are resolved`(written: String, meant: String) throws {
    #expect(try root(written).text == meant)
  }

  @Test(arguments: [("true", true), ("False", false), ("TRUE", true)])
  func `true and false are booleans`(written: String, meant: Bool) throws {
    #expect(try root(written).bool == meant)
  }

  @Test(arguments: ["yes", "on", "'true'", "!!str true", "tRue", "1", "[true]"])
  func `anything else is no boolean`(written: String) throws {
    #expect(try root(written).bool == nil)
  }

  @Test(arguments: [
    ("0", 0), ("-17", -17), ("+4", 4), ("0x1F", 31), ("0o17", 15), ("017", 17),
    ("9223372036854775807", .max),
  ])
  func `decimal, hexadecimal and octal digits are integers`(written: String, meant: Int) throws {
    #expect(try root(written).integer == meant)
  }

  @Test(arguments: ["9223372036854775808", "0x-1", "0x", "1_000", "1.0", "'1'", "٣", "a", "[1]"])
  func `anything else is no integer`(written: String) throws {
    #expect(try root(written).integer == nil)
  }

  @Test(arguments: ["null", "~", "Null", "NULL"])
  func `a written null is null`(written: String) throws {
    #expect(try root(written).isNull)
  }

  @Test func `an absent value is null`() throws {
    #expect(try root("a:")["a"]?.isNull == true)
  }

  @Test(arguments: ["''", "'null'", "nothing", "!!str", "|\n", "[]", "{}"])
  func `an empty text or collection is not null`(written: String) throws {
    #expect(try !root(written).isNull)
  }

  @Test func `a collection has no text`() throws {
    #expect(try root("[a]").text == nil)
  }
}
