/// The descriptions of a run, each made ready once, however many members have it.
package struct TextLibrary {
  private var ids: [String: Int] = [:]
  private var texts: [String] = []
  private var normal: [NormalText?] = []
  private var similarities: [UInt64: Double] = [:]

  package init() {}

  /// A number for a text; equal texts have equal numbers.
  package mutating func id(of text: String) -> Int {
    if let id = ids[text] { return id }
    ids[text] = texts.count
    texts.append(text)
    normal.append(nil)
    return texts.count - 1
  }

  /// A text made ready.
  package mutating func normal(_ id: Int) -> NormalText {
    if let text = normal[id] { return text }
    let text = NormalText(texts[id])
    normal[id] = text
    return text
  }

  /// From 0 to 1; equal texts have 1 where they say anything.
  package mutating func similarity(_ a: Int, _ b: Int) -> Double {
    if a == b { return 1 }
    let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
    if let known = similarities[key] { return known }
    let similarity = Comparison(normal(min(a, b)), normal(max(a, b))).similarity
    similarities[key] = similarity
    return similarity
  }
}
