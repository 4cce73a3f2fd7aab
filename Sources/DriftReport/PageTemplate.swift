import Findings
import Foundation

/// A text with places for others: `{{name}}`.
struct PageTemplate: Sendable {
  /// Texts, and between them the names of what goes there.
  private let pieces: [(text: Substring, name: Substring?)]

  init(_ text: String) {
    var pieces: [(Substring, Substring?)] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      pieces.append((rest[..<open.lowerBound], rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    self.pieces = pieces + [(rest, nil)]
  }

  /// The text with values in their places; a place without one stays as it is written.
  func filled(_ values: [String: String]) -> String {
    var text = ""
    for piece in pieces {
      text += piece.text
      if let name = piece.name { text += values[String(name)] ?? "{{\(name)}}" }
    }
    return text
  }

  /// For the content of an element, and for an attribute in double quotes.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension PageTemplate {
  /// `report.html` with the files of the folder that it names in their places.
  static var page: PageTemplate {
    let parts = Dictionary(
      embeddedTexts.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
    return PageTemplate(PageTemplate(parts["report.html"] ?? "").filled(parts))
  }

  /// What the page may load and run: its own style and script, named by their hashes, and nothing else.
  var policy: String {
    let text = pieces.map { String($0.text) + ($0.name.map { "{{\($0)}}" } ?? "") }.joined()
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
      + "style-src \(Self.source(of: "style", in: text)); "
      + "script-src \(Self.source(of: "script", in: text))"
  }

  /// The hash of what stands in the first element of a kind without attributes.
  private static func source(of element: String, in text: String) -> String {
    guard let open = text.firstRange(of: "<\(element)>"),
      let close = text[open.upperBound...].firstRange(of: "</\(element)>")
    else { return "'none'" }
    let contents = Array(text[open.upperBound..<close.lowerBound].utf8)
    return "'sha256-\(Data(Digest.sha256(contents)).base64EncodedString())'"
  }
}
