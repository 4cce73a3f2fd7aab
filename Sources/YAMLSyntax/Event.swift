/// One step of libyaml through a document.
struct Event {
  /// What comes next.
  enum Kind {
    case documentStart
    /// `isExplicit`: by `...`, after which anything may stand.
    case documentEnd(isExplicit: Bool)
    case streamEnd
    case scalar(text: String, isPlain: Bool)
    /// The anchor that the alias names.
    case alias(String)
    /// `isFlow`: in brackets, or a single pair in those of a sequence.
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    /// Of a sequence or a mapping.
    case collectionEnd
    /// Of no interest.
    case other
  }

  /// What comes next.
  let kind: Kind
  /// The name that aliases call the node by.
  var anchor: String?
  /// In code points; the end of a collection without brackets stands on or before what follows.
  var range: Range<Int>

  /// Whether a sequence or mapping ends here.
  var isCollectionEnd: Bool {
    if case .collectionEnd = kind { true } else { false }
  }

  /// Whether the event is a scalar of which no character is written, not even an anchor.
  var isUnwritten: Bool {
    if case .scalar = kind { range.isEmpty } else { false }
  }
}
