import EnumModel
import Findings
import SourceText

/// A `location` of SARIF.
struct SARIFLocation: Encodable {
  /// What relative addresses are relative to, by the name that GitHub knows.
  static let root = "%SRCROOT%"

  struct Artifact: Encodable {
    var uri: String
    var uriBaseId = SARIFLocation.root

    init(_ file: String) { uri = RelativeURI.text(ofPath: file) }
  }

  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?

    init(_ range: SourceRange) {
      startLine = range.start.line
      startColumn = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }

    init(line: Int) { startLine = line }
  }

  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  /// An enum (`type`) or a member of one.
  struct Logical: Encodable {
    var name: String
    var fullyQualifiedName: String
    var kind: String
  }

  var physicalLocation: Physical
  var logicalLocations: [Logical]?
  var message: SARIFText?

  init(_ location: FindingLocation, message: String? = nil) {
    physicalLocation = Physical(
      artifactLocation: Artifact(location.file), region: Region(location.range))
    logicalLocations = Self.logical(location).map { [$0] }
    self.message = message.map { SARIFText($0) }
  }

  init(_ issue: ExtractionIssue) {
    physicalLocation = Physical(
      artifactLocation: Artifact(issue.file), region: issue.line.map(Region.init(line:)))
  }

  /// Named as a selector of the command line: `ios:LampState/ON`.
  private static func logical(_ location: FindingLocation) -> Logical? {
    guard let enumName = location.enumName else { return nil }
    let whole = "\(location.platform):\(enumName)"
    guard let member = location.member else {
      return Logical(name: enumName, fullyQualifiedName: whole, kind: "type")
    }
    return Logical(name: member, fullyQualifiedName: "\(whole)/\(member)", kind: "member")
  }
}
