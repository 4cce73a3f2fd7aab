import CYAML

/// Steps through a text with libyaml; the only file that sees the library.
///
/// `yaml_parser_load` is left alone: it builds a tree whose depth nobody bounds.
struct EventReader: ~Copyable {
  private let source: SourceMap
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// A copy of the text: libyaml keeps the address.
  private let input: UnsafeMutablePointer<UInt8>

  /// Starts at the beginning of a text.
  init(_ source: SourceMap) throws(YAMLError) {
    self.source = source
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLError(.outOfMemory, at: source.location(at: 0))
    }
    input = .allocate(capacity: max(1, source.bytes.count))
    input.initialize(from: source.bytes, count: source.bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input, source.bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream, `other`.
  func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let range = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT:
      return scalar(event, range)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(string(data.alias.anchor) ?? ""), range: range)
    case YAML_SEQUENCE_START_EVENT:
      let start = data.sequence_start
      let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
      return Event(kind: .sequenceStart(isFlow: isFlow), anchor: string(start.anchor), range: range)
    case YAML_MAPPING_START_EVENT:
      let start = data.mapping_start
      let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      return Event(kind: .mappingStart(isFlow: isFlow), anchor: string(start.anchor), range: range)
    case YAML_DOCUMENT_END_EVENT:
      return Event(kind: .documentEnd(isExplicit: data.document_end.implicit == 0), range: range)
    default:
      return Event(kind: bareKind(event.type), range: range)
    }
  }

  private func scalar(_ event: yaml_event_t, _ range: Range<Int>) -> Event {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil
    let isBlock = [YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE].contains(scalar.style)
    return Event(
      kind: .scalar(text: text, isPlain: isPlain), anchor: string(scalar.anchor),
      range: isBlock ? source.withoutTrailingLines(range) : range)
  }

  private func bareKind(_ type: yaml_event_type_t) -> Event.Kind {
    switch type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    default: .other
    }
  }

  private func string(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private func failure() -> YAMLError {
    let error = parser.pointee
    let words = [error.problem, error.context].compactMap { $0.map { String(cString: $0) } }
    let problem = YAMLProblem.syntax(words.joined(separator: " "))
    switch error.error {
    case YAML_MEMORY_ERROR: return YAMLError(.outOfMemory, at: source.location(at: 0))
    // The reader decodes ahead of the marks and counts bytes.
    case YAML_READER_ERROR:
      return YAMLError(problem, at: source.location(atByte: error.problem_offset))
    default: return YAMLError(problem, at: source.location(at: place(of: error)))
    }
  }

  /// Where the syntax breaks; what the text leaves open at its end is shown where it starts.
  private func place(of error: yaml_parser_t) -> Int {
    let isOpen = error.context != nil && error.problem_mark.index >= source.count
    return isOpen ? error.context_mark.index : error.problem_mark.index
  }
}
