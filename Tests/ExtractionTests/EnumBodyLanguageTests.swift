import EnumModel
import SourceText
import Testing

/// Enum bodies in the languages that pages show, each as `name = value (description)`.
struct EnumBodyLanguageTests {
  private static func members(_ language: String, _ code: String) throws -> [String] {
    try ReadPage("# Lamps\n\n```\(language)\n\(code)\n```\n").members.map { member in
      let value =
        switch member.value.kind {
        case .integer(let integer): String(integer)
        case .string(let string): string.debugDescription
        default: "-"
        }
      let text = member.description.map { " (\($0.text))" } ?? ""
      return "\(member.name) = \(value)\(text)\(member.isDeprecated ? " old" : "")"
    }
  }

  @Test func `C characters are integers`() throws {
    let code = "enum Lamp { A = 'A', B = 'ABCD', C, D = 1'000, E __attribute__((deprecated)) };"
    #expect(
      try Self.members("c", code) == [
        "A = 65", "B = 1094861636", "C = 1094861637", "D = 1000", "E = 1001 old",
      ])
  }

  @Test func `a comma for a semicolon ends a constant, too`() throws {
    let code = """
      public @interface Lamp {
        /** -1 to -9: lamps. */
        /** It is off. */
        int OFF = 0;
        /** It is dim. */
        int DIM = -1,
        int BROKEN = -2,
        /** It is gone. */
        int GONE = -3;
      }
      """
    #expect(
      try Self.members("java", code) == [
        "OFF = 0 (It is off.)", "DIM = -1 (It is dim.)", "BROKEN = -2", "GONE = -3 (It is gone.)",
      ])
  }

  @Test func `Swift cases count only below an integer type`() throws {
    let code = """
      public enum Lamp: Int, Codable {
        /// It is off.
        case off = 1, dim // half
        @available(*, deprecated, message: "x")
        case old
        case `default` = 10
        func f() { switch self { case .off: return } }
      }
      enum Tone: String { case low = #"a "low""#, high }
      indirect enum Tree { case leaf(Int), node(Tree, Tree) }
      """
    #expect(
      try Self.members("swift", code) == [
        "off = 1 (It is off.)", "dim = 2 (half)", "old = 3 old", "default = 10",
        "low = \"a \\\"low\\\"\"", "high = \"high\"", "leaf = -", "node = -",
      ])
  }

  @Test func `Swift option sets are read`() throws {
    let code = """
      struct Lamps: OptionSet {
        let rawValue: Int
        static let red = Lamps(rawValue: 1 << 0)
        static let blue = Lamps(rawValue: 1 << 1) // like the sky
      }
      """
    #expect(try Self.members("swift", code) == ["red = 1", "blue = 2 (like the sky)"])
  }

  @Test func `Java constants have the first integer among their arguments`() throws {
    let code = """
      public enum Lamp implements Thing {
        /** It is off. */
        OFF(0, "off"),
        @Deprecated
        DIM("dim", -1), // half
        ON { void f() {} };
        private final int code;
        Lamp(int code) { this.code = code; }
      }
      """
    #expect(
      try Self.members("java", code) == ["OFF = 0 (It is off.)", "DIM = -1 (half) old", "ON = -"])
  }

  @Test func `a semicolon on a line of its own ends the members`() throws {
    let code =
      "enum Lamp {\n  OFF(0),\n  ON(1),\n  ;\n\n  private int code;\n  int code() { return code; }\n}"
    #expect(try Self.members("java", code) == ["OFF = 0", "ON = 1"])
  }

  @Test(arguments: [
    ("/** It is off. */\n\nOFF,", "OFF = 0 (It is off.)"),
    ("/* Lamps */\n\nOFF,", "OFF = 0"),
    ("/** Lamps */\n\n\nOFF,", "OFF = 0"),
    ("/** Lamps */\n\nOFF, // It is off.", "OFF = 0 (It is off.)"),
  ])
  func `a documentation comment is the next member's across one empty line`(
    code: String, member: String
  ) throws {
    #expect(try Self.members("c", "enum Lamp {\n\(code)\nON }") == [member, "ON = 1"])
  }

  @Test func `classes of nothing but constants are read`() throws {
    let java = """
      public final class LampCodes {
        /** first */
        public static final int FIRST = 1;
        @Deprecated
        public static final int SECOND = 2; // second
        private LampCodes() {}
      }
      """
    #expect(try Self.members("java", java) == ["FIRST = 1 (first)", "SECOND = 2 (second) old"])
    let kotlin = "object Lamps {\n  const val A = 1\n  const val B: Int = 1 shl 1\n}"
    #expect(try Self.members("kotlin", kotlin) == ["A = 1", "B = 2"])
    let dart = "class Lamps {\n  static const int a = 1;\n  static const int b = 2;\n}"
    #expect(try Self.members("dart", dart) == ["a = 1", "b = 2"])
  }

  @Test func `Kotlin and Dart number nothing by themselves`() throws {
    #expect(
      try Self.members("kotlin", "enum class Lamp(val v: Int) { A(1), B(v = 2); fun f() = 1 }")
        == ["A = 1", "B = 2"])
    #expect(try Self.members("kotlin", "enum class Lamp { OFF, ON }") == ["OFF = -", "ON = -"])
    #expect(
      try Self.members("dart", "enum Lamp { a(1), b(2); const Lamp(this.v); final int v; }")
        == ["a = 1", "b = 2"])
    #expect(try Self.members("dart", "enum Lamp { off, on }") == ["off = -", "on = -"])
  }

  @Test func `C# summaries and attributes are understood`() throws {
    let code = """
      public enum Lamp : byte
      {
          /// <summary>It is off.</summary>
          Off,
          /// <summary>
          /// It is on.
          /// </summary>
          [Obsolete("x")]
          On = 4,
          Dim,
      }
      """
    #expect(
      try Self.members("csharp", code) == [
        "Off = 0 (It is off.)", "On = 4 (It is on.) old", "Dim = 5",
      ])
  }

  @Test func `TypeScript enums and constant objects are read`() throws {
    #expect(
      try Self.members("ts", "export declare const enum Lamp { A, B = 'b', C = 1 << 3, D }")
        == ["A = 0", "B = \"b\"", "C = 8", "D = 9"])
    #expect(
      try Self.members(
        "ts", "export const Lamp = {\n  /** one */\n  A: 1,\n  'B': 2, // two\n} as const;")
        == ["A = 1 (one)", "B = 2 (two)"])
    #expect(
      try Self.members("js", "const Lamp = Object.freeze({ A: 'a', B: \"b\" });")
        == ["A = \"a\"", "B = \"b\""])
  }

  @Test func `Go repeats the expression with a greater iota`() throws {
    let code = "const (\n  LampA Lamp = iota // a\n  _\n  LampC\n  LampD = 1 << iota\n  LampE\n)"
    #expect(
      try Self.members("go", code) == ["LampA = 0 (a)", "LampC = 2", "LampD = 8", "LampE = 16"])
    #expect(try ReadPage("# X\n\n```go\n\(code)\n```\n").enums.first?.name == "Lamp")
  }

  @Test func `Rust, Python and interface descriptions are read`() throws {
    #expect(
      try Self.members("rust", "pub enum Lamp { A = 1, B, #[deprecated] C = 0b1000, D }")
        == ["A = 1", "B = 2", "C = 8 old", "D = 9"])
    let python = """
      class Lamp(IntEnum):
          '''Lamps.'''
          OFF = 0  # it is off
          # it is on
          ON = 1
          DIM = auto()

          def f(self):
              return 1
      x = 1
      """
    #expect(
      try Self.members("python", python) == ["OFF = 0 (it is off)", "ON = 1 (it is on)", "DIM = 2"])
    #expect(
      try Self.members("python", "class Lamp(Flag):\n  A = auto()\n  B = auto()\n  C = auto()")
        == ["A = 1", "B = 2", "C = 4"])
    let proto =
      "enum Lamp {\n  option allow_alias = true;\n  OFF = 0; // no\n  ON = 1 [deprecated = true];\n}"
    #expect(try Self.members("proto", proto) == ["OFF = 0 (no)", "ON = 1 old"])
  }

  @Test func `a fence without a language is read like most of them`() throws {
    #expect(
      try Self.members("", "public enum Lamp {\n  // off\n  OFF,\n  ON // on\n}")
        == ["OFF = 0 (off)", "ON = 1 (on)"])
    #expect(
      try Self.members("", "enum Lamp { OFF(3, \"x\"), ON(4, \"y\"); }") == ["OFF = 3", "ON = 4"])
  }
}

/// Which comment speaks of which member.
struct EnumBodyCommentTests {
  private static func texts(_ body: String) throws -> [String?] {
    try ReadPage("# Lamps\n\n```c\nenum Lamp {\n\(body)\n};\n```\n").members.map {
      $0.description?.text
    }
  }

  @Test(arguments: [
    "A, // a\nB // b", "A /* a */,\nB /* b */", "A, ///< a\nB ///< b", "// a\nA,\n// b\nB",
    "/** a */\nA,\n/** b */\nB", "A,\n/**< a */\nB\n//!< b", "/// a\nA,\n/// b\nB, // c",
    "// rest\n\n// a\nA,\n/*! b */ B", "/** @brief a\n * @since 1 */\nA,\n// b\n// =====\nB",
    "A, // a\n// b\nB,\n// gone\n",
  ])
  func `a comment belongs to the member beside it or below it`(body: String) throws {
    #expect(try Self.texts(body) == ["a", "b"])
  }

  @Test func `a note of retirement is a fact`() throws {
    let page = try ReadPage(
      "# Lamps\n\n```java\nenum Lamp {\n/** a\n * @deprecated use B */\nA(1),\nB(2)\n}\n```\n")
    #expect(page.members.map(\.isDeprecated) == [true, false])
    #expect(page.members.first?.description?.text == "a")
  }

  @Test func `a text of several lines reaches from its first to its last character`() throws {
    #expect(try Self.texts("/// a\n/// b\nA") == ["a\n/// b"])
  }
}

/// Code that is broken, or meant to take long.
struct HostileFenceTests {
  @Test(arguments: [
    "enum A {", "enum {", "{(", "'", "\"", "\"\"\"", "/*", "#\"", "##", "'\\",
    "class A { static const x = ",
    "enum A { B(", "case ", "enum A { case ", "const (", "const A = {", "@", "@(", "enum A : ", "[",
    "NS_ENUM(", "A = B | ", "class A(Enum):\n", "enum A { B = \"", "enum A(", "`", "enum A { B, ",
    "object A { ", "iota const ( A = iota\n",
  ])
  func `a piece of code repeated is no trap and takes no time`(piece: String) throws {
    let start = ContinuousClock.now
    for count in [1, 2, 3, 5_000] {
      _ = try ReadPage("# A\n\n```\nenum X { Y }\n\(String(repeating: piece, count: count))\n```\n")
      _ = try ReadPage(
        "# A\n\n```swift\nenum X {\n\(String(repeating: piece + "\n", count: count))```\n")
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}

/// Values of a table that name other members.
struct MemberReferenceTests {
  private static func members(_ rows: [String]) throws -> [EnumMember] {
    try ReadPage("# Fan\n\n| Name | Value |\n|--|--|\n\(rows.joined(separator: "\n"))\n").members
  }

  @Test func `they are evaluated by the enum's own members`() throws {
    let members = try Self.members([
      "| FAN_A | 1 |", "| FAN_B | 2 |", "| FAN_ALL | FAN_A \\| FAN_B |", "| FAN_X | `FAN_ALL` |",
    ])
    #expect(members.map(\.value.integer) == [1, 2, 3, 3])
    #expect(members.map(\.value.namesMembers) == [false, false, true, true])
    #expect(members[2].value.text == "FAN_A | FAN_B")
  }

  @Test func `names of others and circles stay expressions`() throws {
    let members = try Self.members([
      "| FAN_A | 1 |", "| FAN_B | 2 |", "| FAN_C | 3 |", "| FAN_D | 4 |", "| FAN_E | 5 |",
      "| FAN_F | 6 |", "| FAN_G | LAMP |", "| FAN_X | FAN_Y |", "| FAN_Y | FAN_X |",
    ])
    #expect(members.suffix(3).allSatisfy { $0.value.kind == .expression })
  }
}
