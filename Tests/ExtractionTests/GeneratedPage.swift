import FaultInjection
import TestSupport

/// A page in one of the layouts that are read, and what stands on it.
struct GeneratedPage {
  private enum Layout: CaseIterable {
    case declaration, listItem, classConstants, lines
  }

  /// The page's bytes, byte order mark included.
  private(set) var bytes: [UInt8] = []
  /// In page order.
  private(set) var members: [GeneratedMember.Facts] = []
  /// The 1-based lines of the prose that describes each enum; empty where none does.
  private(set) var proseLines: [[Int]] = []
  /// Whether the enum's heading of values has been written: prose below it describes the enum only
  /// where none stands above.
  private var isBelowValues = false
  /// The 1-based lines of rows that have not as many cells as their header.
  private(set) var irregularLines: [Int] = []

  private var lines: [String] = []
  private var random: SeededGenerator
  /// What every line of the page begins with: nothing, or the marks of block quotes.
  private let quote: String
  /// What every line of the list item begins with.
  private var indent = ""

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    quote = random.chance(20) ? random.pick(["> ", ">", "> > "]) : ""
    if quote.isEmpty, random.chance(15) {
      lines = ["---", "platform: ios", "title: '灯 # 😀'", "---", ""]
    }
    for number in 1...random.number(1...2) { addEnum(number) }
    if random.chance(30) { add("尾 text 😀") }
    let lineBreak = random.pick(["\n", "\r\n", "\r"])
    let end = random.chance(80) ? lineBreak : ""
    let mark = random.chance(25) ? "\u{FEFF}" : ""
    bytes = Array((mark + lines.joined(separator: lineBreak) + end).utf8)
  }

  private mutating func add(_ line: String) {
    // The one space behind a mark is the mark's own: where one is left out, indentation needs it.
    let space = quote == ">" && !indent.isEmpty ? " " : ""
    lines.append(quote + space + indent + line)
  }

  private mutating func addEnum(_ number: Int) {
    indent = ""
    proseLines.append([])
    isBelowValues = false
    let layout = random.pick(Layout.allCases)
    add("## Lamp\(number)State")
    add("")
    switch layout {
    case .declaration:
      addFence(
        "objectivec", random.pick([["typedef NS_ENUM(NSInteger, Lamp)"], ["enum ns::", "  Lamp"]]))
      addProse()
      add("### 枚举值")
      isBelowValues = true
      if random.chance(50) { add("") }
    case .classConstants: addFence("csharp", ["public class ns.Lamp"])
    case .listItem: addListItem()
    case .lines: addProse()
    }
    let count = random.number(2...6)
    if layout == .lines { return addLines(count, first: number * 100) }
    addTable(
      count, first: number * 100, prefix: layout == .classConstants ? "public static int " : "")
    indent = ""
    add("")
  }

  private mutating func addFence(_ info: String, _ code: [String]) {
    add("```" + info)
    code.forEach { add($0) }
    add("```")
    add("")
  }

  private mutating func addProse() {
    guard random.chance(60) else { return }
    addProse(random.pick(["灯的状态 😀。", "States of a `lamp`."]))
    add("")
  }

  private mutating func addProse(_ line: String) {
    add(line)
    let isFirst = proseLines.last?.isEmpty ?? true
    if indent.isEmpty, isFirst || !isBelowValues {
      proseLines[proseLines.count - 1].append(lines.count)
    }
  }

  /// The label that the table stands below, with a blank line between or without.
  private mutating func addListItem() {
    add("类型: `enum`")
    add("")
    var marks = [("- ", "  "), ("1. ", "   "), ("*   ", "    ")]
    if quote.isEmpty { marks.append(("-\t", "\t")) }
    let (mark, width) = random.pick(marks)
    for depth in 0..<random.number(1...2) {
      if depth > 0, mark.hasSuffix("\t") { break }
      add(mark + "**成员**")
      indent += width
      if random.chance(70) { add("") }
    }
  }

  private mutating func addTable(_ count: Int, first: Int, prefix: String) {
    if random.chance(30) { addProse(random.pick(["见下表 😀", "| not a table"])) }
    let hasPipes = random.chance(80)
    let names = random.pick(["类型", "属性", "名称", "Name"])
    addRow([names, random.pick(["值", "Value"]), random.pick(["说明", "描述"])], hasPipes)
    add(hasPipes ? random.pick(["| --- | :-- | - |", "|-|-|-|"]) : "--- | --- | :--")
    for number in first..<first + count {
      var member = GeneratedMember(number: number, isCell: true, &random)
      var cells = [
        prefix + member.writtenName, member.writtenValue, member.facts.description ?? "",
      ]
      if number > first + 1, random.chance(15) { makeIrregular(&member, &cells, hasPipes) }
      addRow(cells, hasPipes, columns: 3)
      member.facts.line = lines.count
      members.append(member.facts)
    }
  }

  /// Takes cells from a row or gives it some.
  private mutating func makeIrregular(
    _ member: inout GeneratedMember, _ cells: inout [String], _ hasPipes: Bool
  ) {
    switch random.number(0...2) {
    case 0:
      cells.removeLast()
      member.facts.description = nil
    case 1 where hasPipes:
      cells.removeLast(2)
      member.facts.description = nil
      member.facts.value = ""
    default:
      cells.append(random.pick(["more", "", "😀"]))
    }
  }

  private mutating func addRow(_ cells: [String], _ hasPipes: Bool, columns: Int? = nil) {
    let isClosed = hasPipes && random.chance(90)
    let count = cells.last == "" && !isClosed ? cells.count - 1 : cells.count
    // Without outer pipes, the last one stands before an empty cell.
    let isWhole = !hasPipes && cells.last == "" && cells.count == columns
    if let columns, count != columns, !isWhole { irregularLines.append(lines.count + 1) }
    let padding = ["", " ", "  ", "\t", "     "]
    let padded = cells.map { random.pick(padding) + $0 + random.pick(padding) }
    let row = padded.joined(separator: "|")
    guard hasPipes else {
      return add(cells[0] + random.pick(padding) + "|" + padded.dropFirst().joined(separator: "|"))
    }
    let start = indent.hasSuffix("\t") ? "" : random.pick(["", " ", "  "])
    add(start + "|" + row + (isClosed ? "|" : "") + random.pick(["", " "]))
  }

  private mutating func addLines(_ count: Int, first: Int) {
    let isApart = random.chance(60)
    let mark = isApart ? random.pick(["", "", "- ", "* "]) : ""
    for number in first..<first + count {
      var member = GeneratedMember(number: number, isCell: false, &random)
      let (name, value) = (member.writtenName, member.writtenValue)
      let text = member.facts.description.map { " " + $0 } ?? ""
      let written = random.pick([
        "\(name)(\(value))\(text)", "\(name) = \(value)\(text)", "\(name)= \(value),\(text)",
        "\(name) ( \(value) ) :\(text)",
      ])
      add(mark + written + random.pick(["", "", " "]))
      member.facts.line = lines.count
      members.append(member.facts)
      if isApart { add("") }
    }
    if !isApart { add("") }
  }
}
