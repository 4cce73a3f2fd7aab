import SourceText

/// Pairs opening and closing tags, and says which stand at the ends of lines.
struct ComponentPairs {
  /// A tag, the line of a container, or what no reader sees.
  struct Mark {
    var range: Range<Int>
    /// An index of the components; nil for what is hidden whatever stands beside it.
    var component: Int?
  }

  private struct Open {
    var component: Int
    /// Of a container; 0 for tags.
    var colons = 0
    /// Where lines of a tab that its indentation ends stand further to the right.
    var indentation: Int?
    var isTab = false
  }

  /// More tags without an end than this are given up, the outermost first.
  private static let deepest = 64

  /// By opening tag.
  private(set) var components: [Component] = []
  /// In page order.
  private(set) var marks: [Mark] = []
  private var open: [Open] = []

  mutating func hide(_ range: Range<Int>) { marks.append(Mark(range: range)) }

  mutating func add(_ tag: ComponentTag) {
    switch tag.kind {
    case .closing:
      guard let place = open.lastIndex(where: { components[$0.component].name == tag.name }) else {
        return
      }
      close(place, with: tag.range)
    case .opening: begin(tag.name, tag.attributes, tag.range)
    case .selfClosing:
      begin(tag.name, tag.attributes, tag.range)
      open.removeLast()
    }
  }

  /// Whether a line that begins with `==` may be a tab.
  var isInContainer: Bool { open.contains { $0.colons > 0 } }

  /// - Parameter indentation: how far the line is indented, in bytes.
  mutating func add(_ line: ContainerLine, _ range: Range<Int>, indentation: Int) {
    switch line {
    case .opening(let colons, let name, let attributes):
      begin(name, attributes, range, Open(component: 0, colons: colons))
    case .closing(let colons):
      let place =
        open.lastIndex { $0.colons == colons } ?? open.lastIndex { $0.colons > 0 }
      if let place { close(place, with: range) }
    case .tab(let attributes, let isIndented):
      if let last = open.last, last.isTab, last.indentation == nil { end(at: range.lowerBound) }
      begin(
        "tab", attributes, range,
        Open(component: 0, indentation: isIndented ? indentation : nil, isTab: true))
    }
  }

  /// Ends the tabs that a line is not indented enough for.
  mutating func endTabs(at place: Int, indentation: Int) {
    while let last = open.last, let limit = last.indentation, indentation <= limit {
      end(at: place)
    }
  }

  private mutating func begin(
    _ name: String, _ attributes: [Component.Attribute], _ range: Range<Int>,
    _ opened: Open = Open(component: 0)
  ) {
    var opened = opened
    opened.component = components.count
    if open.count == Self.deepest { open.removeFirst() }
    open.append(opened)
    marks.append(Mark(range: range, component: components.count))
    components.append(Component(name: name, attributes: attributes, opening: range))
  }

  private mutating func close(_ place: Int, with range: Range<Int>) {
    while open.count > place + 1 {
      if open.last?.isTab == true { end(at: range.lowerBound) } else { open.removeLast() }
    }
    let component = open.removeLast().component
    components[component].content = components[component].opening.upperBound..<range.lowerBound
    components[component].closing = range
    marks.append(Mark(range: range, component: component))
  }

  /// Ends the innermost tab, which has no mark of its own for it.
  private mutating func end(at place: Int) {
    guard let last = open.popLast() else { return }
    let start = components[last.component].opening.upperBound
    components[last.component].content = start..<max(start, place)
  }

  /// Ends what is open at the end of the page, and finds the components that stand in no line of text.
  mutating func finish(_ file: SourceFile) {
    while let last = open.last {
      if last.isTab { end(at: file.bytes.count) } else { open.removeLast() }
    }
    let leading = leadingMarks(file)
    let trailing = trailingMarks(file)
    var first = [Bool](repeating: false, count: components.count)
    var last = first
    for (index, mark) in marks.enumerated() {
      guard let component = mark.component else { continue }
      if mark.range.lowerBound == components[component].opening.lowerBound {
        first[component] = leading[index]
      }
      last[component] = trailing[index]
    }
    for index in components.indices { components[index].isBlock = first[index] && last[index] }
    marks = marks.filter { $0.component.map { components[$0].isBlock } ?? true }
  }

  /// By mark: whether nothing but other marks stands before it on its line.
  private func leadingMarks(_ file: SourceFile) -> [Bool] {
    var leading: [Bool] = []
    var previous = 0
    for mark in marks {
      let start = file.byteRange(ofLine: file.line(at: mark.range.lowerBound)).lowerBound
      let isFirst = previous <= start
      let gap = (isFirst ? start : previous)..<max(mark.range.lowerBound, start, previous)
      let isFree = file.bytes[gap].allSatisfy {
        $0.isBlank || isFirst && $0 == UInt8(ascii: ">")
      }
      leading.append(isFree && (isFirst || leading.last ?? true))
      previous = mark.range.upperBound
    }
    return leading
  }

  /// By mark: whether nothing but other marks stands behind it on its line.
  private func trailingMarks(_ file: SourceFile) -> [Bool] {
    var trailing: [Bool] = []
    var next = file.bytes.count
    for mark in marks.reversed() {
      let last = max(mark.range.lowerBound, mark.range.upperBound - 1)
      let end = file.byteRange(ofLine: file.line(at: last)).upperBound
      let isLast = next >= end
      let gap = mark.range.upperBound..<max(isLast ? end : next, mark.range.upperBound)
      trailing.append(
        file.bytes[gap].allSatisfy(\.isBlank) && (isLast || trailing.last ?? true))
      next = mark.range.lowerBound
    }
    return trailing.reversed()
  }
}
