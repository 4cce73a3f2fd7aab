package import EnumModel

/// Takes lists of names without values for enums where another platform has the same names.
package enum NameLists {
  /// The documents with the enums that pages of other platforms bear out.
  package static func confirmed(_ documents: [ExtractedDocument]) -> [ExtractedDocument] {
    let lists = documents.flatMap(\.nameLists)
    guard !lists.isEmpty else { return documents }
    let borneOut = Corroboration(lists.map(\.declaration), beside: documents.flatMap(\.enums))
    var next = 0
    return documents.map { document in
      var document = document
      for list in document.nameLists {
        if borneOut.holds(next) { document.take(list) }
        next += 1
      }
      document.enums.sort { $0.nameRange < $1.nameRange }
      return document
    }
  }
}

extension ExtractedDocument {
  /// Adds a list to the enums.
  fileprivate mutating func take(_ list: NameList) {
    var declaration = list.declaration
    declaration.isCorroborated = true
    enums.append(declaration)
    considerations = considerations.map { $0 == list.unconfirmed ? list.confirmed : $0 }
    issues.removeAll { $0.line == list.line && $0.isMissingColumn }
  }
}

extension ExtractionIssue {
  /// Whether it is that a table has no names, or no values.
  var isMissingColumn: Bool { [.noValueColumn, .noNameColumn].contains(reason) }
}
