import Findings
import Foundation
package import SourceText

/// Reads the file of a baseline, and says of a broken one what is wrong where.
package struct BaselineReader {
  private typealias Object = [String: Any]

  private let file: SourceFile

  private init(_ file: SourceFile) { self.file = file }

  package static func baseline(in file: SourceFile) throws(BaselineError) -> Baseline {
    try BaselineReader(file).baseline()
  }

  private func baseline() throws(BaselineError) -> Baseline {
    if let line = MergeConflict.line(in: file) { throw BaselineError(line, .mergeConflict) }
    guard let object = try json() as? Object else { throw BaselineError(1, .noObject) }
    guard object["schemaVersion"] as? Int == Baseline.schemaVersion else {
      let version = object["schemaVersion"].map { "\($0)" }
      throw BaselineError(line(of: "schemaVersion"), .version(version))
    }
    func texts(_ key: String) throws(BaselineError) -> Set<String> {
      guard let texts = (object[key] ?? [String]()) as? [String] else {
        throw BaselineError(line(of: key), .noTexts(key: key))
      }
      return Set(texts)
    }
    let (paths, platforms) = (try texts("paths"), try texts("platforms"))
    guard let elements = object["findings"] as? [Any] else {
      throw BaselineError(line(of: "findings"), .noFindings)
    }
    return Baseline(paths: paths, platforms: platforms, entries: try entries(elements))
  }

  private func json() throws(BaselineError) -> Any {
    do {
      return try JSONSerialization.jsonObject(with: Data(file.bytes))
    } catch {
      // Foundation has the place in its words only, as a line or as an offset in bytes.
      let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      if let match = words.firstMatch(of: /line ([0-9]+)/) {
        throw BaselineError(Int(match.1), .notJSON)
      }
      let offset = words.firstMatch(of: /character ([0-9]+)/).flatMap { Int($0.1) }
      throw BaselineError(offset.map(file.line(at:)) ?? file.lineCount, .notJSON)
    }
  }

  private func entries(_ elements: [Any]) throws(BaselineError) -> [BaselineEntry] {
    let starts = JSONListPlaces.starts(of: "findings", in: file.bytes)
    var lines: [String: Int] = [:]
    var entries: [BaselineEntry] = []
    for (index, element) in elements.enumerated() {
      let line = index < starts.count ? file.line(at: starts[index]) : nil
      let entry: BaselineEntry
      do throws(BaselineError.Problem) {
        entry = try Self.entry(element)
        if let first = lines[entry.fingerprint] {
          throw .duplicate(entry.fingerprint, firstLine: first)
        }
      } catch {
        throw BaselineError(line, error)
      }
      lines[entry.fingerprint] = line ?? 1
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ element: Any) throws(BaselineError.Problem) -> BaselineEntry {
    guard let object = element as? Object else { throw .noEntry }
    func text(_ key: String) throws(BaselineError.Problem) -> String? {
      guard let value = object[key] else { return nil }
      guard let text = value as? String else { throw .notText(key: key) }
      return text
    }
    func required(_ key: String) throws(BaselineError.Problem) -> String {
      guard let text = try text(key) else { throw .missing(key: key) }
      return text
    }
    let fingerprint = try required("fingerprint")
    guard fingerprint.wholeMatch(of: /[0-9a-f]{12}/) != nil else {
      throw .noFingerprint(fingerprint)
    }
    let count = object["count"] ?? 1
    guard let count = count as? Int, (1...1_000_000).contains(count) else { throw .count }
    return BaselineEntry(
      fingerprint: fingerprint, rule: try required("rule"), file: try required("file"),
      enumName: try text("enum"), member: try text("member"), message: try text("message"),
      count: count)
  }

  /// The first line with a key; the file's first, where it has none.
  private func line(of key: String) -> Int {
    BytePattern("\"\(key.lowercased())\"").firstIndex(in: file.bytes[...]).map(file.line(at:)) ?? 1
  }
}
