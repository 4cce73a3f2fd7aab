/// What a run of text in the matrix is there for.
enum MatrixTone {
  case plain
  /// The name of an enum, or of a row that differs.
  case strong
  /// What editions are called.
  case label
  /// A value that departs from what most editions have.
  case apart
  /// The characters of such a value that are others.
  case detail
  /// An edition lacks the concept.
  case gap
  /// The match may be wrong.
  case doubt
}

extension TextStyle {
  /// A run of text in the colour of its tone.
  func toned(_ text: String, _ tone: MatrixTone) -> String {
    switch tone {
    case .plain: text
    case .strong: bold(text)
    case .label: faint(text)
    case .apart: wrapped(text, "31")
    case .detail: wrapped(text, "1;4;31")
    case .gap: wrapped(text, "33")
    case .doubt: wrapped(text, "35")
    }
  }
}
