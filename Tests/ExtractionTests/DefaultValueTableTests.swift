import EnumModel
import SourceText
import Testing

/// Tables that call the values of constants defaults and describe them further down.
struct DefaultValueTableTests {
  private static let page = """
    # LampState
    ```java
    public class lamp.LampState
    ```
    What a lamp is doing.

    ## 成员变量

    | 类型 | 默认值 | 名称 |
    | --- | --- | --- |
    | int | 3️⃣-14️⃣ | [1️⃣LAMP_OFF2️⃣](#lamp_off) |
    | int | 1 | [deprecated] [LAMP_ON](#lamp_on) |

    ## 变量说明
    <span id="lamp_off"></span>
    ### LAMP_OFF
    ```java
    public static final int lamp.LampState.LAMP_OFF = -1
    ```
    5️⃣灯已关。

    请打开。6️⃣


    <span id="lamp_on"></span>
    ### LAMP_ON
    ```java
    public static final int lamp.LampState.LAMP_ON = 1
    ```

    # 灯
    """

  @Test func `the default is the value, and the prose below the heading the description`() throws {
    let page = try ReadPage(Self.page)
    let found = try #require(page.enums.first)
    #expect(found.name == "LampState")
    #expect(found.description?.text == "What a lamp is doing.")
    #expect(page.facts == ["LAMP_OFF = -1", "LAMP_ON = 1"])
    let member = try #require(found.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(found.members.map(\.isDeprecated) == [false, true])
    #expect(found.members.last?.description == nil)
  }

  @Test func `fields with defaults are no enum and no trouble`() throws {
    let page = try ReadPage(
      """
      # LampConfig

      ## 成员变量

      | 类型 | 默认值 | 名称 |
      | --- | --- | --- |
      | int | 10 | [MAX_LAMPS](#a) |
      | int | 0 | [lampCount](#b) |
      | boolean | false | [isOn](#c) |

      ## 变量说明

      ### MAX_LAMPS
      ```java
      public static final int lamp.LampConfig.MAX_LAMPS = 10
      ```
      """)
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `capitals are fields where a declaration says so`() throws {
    let table =
      "| Type | Default | Name |\n|--|--|--|\n| int | 1 | LAMP_A |\n| int | 2 | LAMP_B |\n"
    let fields = ["A", "B"].map { "### LAMP_\($0)\n```java\npublic int lamp.LAMP_\($0)\n```\n" }
    #expect(try ReadPage("# Lamp\n\n\(table)").facts == ["LAMP_A = 1", "LAMP_B = 2"])
    let page = try ReadPage("# Lamp\n\n## Fields\n\n\(table)\n## Details\n\n\(fields.joined())")
    #expect(page.enums.isEmpty)
  }

  @Test func `the declaration gives the value where the table has none`() throws {
    let page = try ReadPage(
      """
      # LampState

      ## Fields

      | Type | Name |
      | --- | --- |
      | int | [LAMP_A](#a) |

      ## Details

      ### LAMP_A
      ```java
      public static final int lamp.LAMP_A = 1️⃣0x102️⃣;
      ```
      The lamp is on.
      """)
    #expect(page.facts == ["LAMP_A = 0x10"])
    #expect(page.members.first?.value.range == page.range("1️⃣", "2️⃣"))
    #expect(page.members.first?.description?.text == "The lamp is on.")
  }

  @Test(arguments: [
    ("interface", "public int lamp.LAMP_A = 1", ["LAMP_A = 1"]),
    ("class", "public int lamp.LAMP_A = 1", []),
    ("class", "const char* LAMP_A = 0", []),
    ("class", "public static final String LAMP_A = \"on\"", []),
  ])
  func `a declaration must make a constant of a number`(
    kind: String, declaration: String, facts: [String]
  ) throws {
    let page = try ReadPage(
      """
      # LampState
      ```java
      public \(kind) lamp.LampState
      ```

      ## Fields

      | Type | Name |
      | --- | --- |
      | int | LAMP_A |

      ## Details

      ### LAMP_A
      ```java
      \(declaration)
      ```
      """)
    #expect(page.facts == facts)
  }

  @Test func `headings of the next class describe nothing here`() throws {
    let table =
      "| Type | Default | Name |\n|--|--|--|\n| int | 1 | LAMP_A |\n| int | 2 | LAMP_B |\n"
    let page = try ReadPage("# Lamp\n\n## Fields\n\n\(table)\n# Gate\n\n### LAMP_A\n\nA gate.\n")
    #expect(page.members.map(\.description) == [nil, nil])
  }
}
