package import EnumModel
import Alignment
import RuleEngine

/// What was seen on the pages of a project.
package struct Sightings: Sendable {
  /// How members are written down.
  package enum Layout: Hashable, Sendable {
    case table
    /// A folder with a page a code.
    case folder
    case form(Consideration.Form)
  }

  package var pages: Int
  package var pagesWithEnums: Int
  package var enums: Int
  package var members: Int
  /// In the order in which platforms are shown; pages of which nothing tells whose they are come last.
  package var platforms: [PlatformSighting]
  /// Of pages, the most frequent one first.
  package var languages: [Counted<Language>]
  /// Of enums, the most frequent one first.
  package var layouts: [Counted<Layout>]
  /// How many enums were found in several editions.
  package var sharedEnums: Int
  /// How many enums only one edition has.
  package var loneEnums: Int
  /// How many rows have a member that may belong elsewhere.
  package var uncertainRows: Int
  /// How many parts of pages, or pages, could not be read.
  package var skipped: Int
  /// How many pages have content that stands elsewhere.
  package var unresolved: Int

  init(
    _ documents: [ExtractedDocument], _ catalogue: Catalogue, _ coverage: Coverage,
    _ platforms: [PlatformDraft]
  ) {
    pages = coverage.documents
    pagesWithEnums = coverage.documentsWithEnums
    enums = coverage.enums
    members = coverage.members
    skipped = coverage.skipped.count
    unresolved = coverage.unresolved.count
    languages = Counted.all(of: documents.map(\.edition.language)) { $0.rawValue }
    layouts = Counted.all(of: Self.layouts(documents), named: Self.name)
    let declarations = catalogue.declarations
    let prefixes = PlatformPrefixes(declarations)
    let byPlatform = Dictionary(grouping: declarations) { declaration in
      declaration.edition.platform.isPage ? nil : declaration.edition.platform
    }
    self.platforms = (platforms.map(\.platform) + [nil]).compactMap { platform in
      byPlatform[platform].map { PlatformSighting(platform, $0, prefixes) }
    }
    let aligned = catalogue.alignment.enums
    sharedEnums = aligned.count { aligned in
      Set(aligned.columns.map { declarations[$0.declaration].edition }).count > 1
    }
    loneEnums = aligned.count - sharedEnums
    uncertainRows = aligned.flatMap(\.rows).count { row in
      row.members.contains { $0.confidence < Calibration.sure }
    }
  }

  private static func layouts(_ documents: [ExtractedDocument]) -> [Layout] {
    let written = documents.flatMap(\.considerations).compactMap { consideration -> Layout? in
      if case .other = consideration.verdict { return nil }
      if consideration.isTable { return .table }
      return consideration.reasons.lazy.compactMap { reason in
        if case .form(let form) = reason { Layout.form(form) } else { nil }
      }.first
    }
    let folders = documents.flatMap(\.enums).filter { $0.files != [$0.file] && $0.files.count > 1 }
    return written + folders.map { _ in .folder }
  }

  private static func name(_ layout: Layout) -> String {
    switch layout {
    case .table: "table"
    case .folder: "folder"
    case .form(let form): form.rawValue
    }
  }
}
