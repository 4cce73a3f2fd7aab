import CGumbo
import SourceText

/// An element of a table or a definition list in the page.
struct HTMLElement {
  var name: HTMLTag.Name
  /// From its first tag to where it ends, its last tag left out.
  var range: Range<Int>
  /// The bytes behind its first tag.
  var contents: Range<Int>
  /// How many columns and rows a cell takes, as its tag says; 1 where it says nothing.
  var columnSpan = 1
  var rowSpan = 1
  var children: [HTMLElement] = []

  /// In bytes, from the first tag to the last.
  static let longest = 4_000_000

  /// The elements that tags make, by the rules of HTML: it says which tags may be left out.
  ///
  /// Gumbo sees nothing but these tags, each at its place among spaces. So it has no text to move out of
  /// tables and no formatting to reopen, which cost it quadratic time, and its offsets are the page's.
  ///
  /// - Parameters:
  ///   - tags: not nested deeper than is read, as `HTMLNesting` leaves them.
  ///   - range: where the tags stand, not longer than `longest`.
  static func elements(of tags: [HTMLTag], in range: Range<Int>, of bytes: [UInt8]) -> [HTMLElement]
  {
    var skeleton = [CChar](repeating: CChar(bitPattern: UInt8(ascii: " ")), count: range.count)
    for tag in tags {
      for index in tag.range.clamped(to: range) {
        skeleton[index - range.lowerBound] = CChar(bitPattern: bytes[index])
      }
    }
    return skeleton.withUnsafeBufferPointer { buffer -> [HTMLElement] in
      guard let start = buffer.baseAddress, let output = driftmark_parse_html(start, buffer.count)
      else { return [] }
      defer { driftmark_free_html(output) }
      return output.pointee.root.map { elements(at: $0, offset: range.lowerBound) } ?? []
    }
  }

  /// The elements at a node or below; no deeper than the tags are nested.
  private static func elements(at node: UnsafePointer<GumboNode>, offset: Int) -> [HTMLElement] {
    guard let element = driftmark_element(node) else { return [] }
    var children: [HTMLElement] = []
    for index in 0..<element.pointee.children.length {
      if let child = driftmark_child(element, index) {
        children += elements(at: child, offset: offset)
      }
    }
    let tag = element.pointee.original_tag
    guard tag.length > 0,
      let name = gumbo_normalized_tagname(element.pointee.tag).flatMap({
        HTMLTag.Name(rawValue: String(cString: $0))
      })
    else { return children }
    let start = offset + Int(element.pointee.start_pos.offset)
    let contents = start + tag.length
    let end = max(contents, offset + Int(element.pointee.end_pos.offset))
    return [
      HTMLElement(
        name: name, range: start..<end, contents: contents..<end,
        columnSpan: span("colspan", of: element), rowSpan: span("rowspan", of: element),
        children: children)
    ]
  }

  private static func span(_ name: String, of element: UnsafePointer<GumboElement>) -> Int {
    var attributes = element.pointee.attributes
    guard let attribute = gumbo_get_attribute(&attributes, name),
      let span = Int(String(cString: attribute.pointee.value))
    else { return 1 }
    // A row span of 0 reaches to the last row.
    return name == "rowspan" && span == 0 ? .max : max(1, span)
  }
}
