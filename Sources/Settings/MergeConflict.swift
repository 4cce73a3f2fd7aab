import SourceText

/// What git leaves in a file where two branches disagree.
enum MergeConflict {
  private static let markers = ["<<<<<<< ", "||||||| ", ">>>>>>> "]

  /// The 1-based line of the first marker.
  static func line(in file: SourceFile) -> Int? {
    (1...max(1, file.lineCount)).first { number in
      let line = file.bytes[file.byteRange(ofLine: number)]
      return markers.contains { line.starts(with: $0.utf8) }
    }
  }
}
