import SourceText

/// Builds the nodes of one document from events, within the bounds of `YAMLParser`.
struct Composer: ~Copyable {
  private let source: SourceMap
  private let reader: EventReader
  private var anchors = AnchorTable()
  private var nodeCount = 0

  /// Starts at the beginning of a text.
  init(_ source: SourceMap) throws(YAMLError) {
    self.source = source
    reader = try EventReader(source)
  }

  /// The root of the first document, or nil where nothing is written.
  mutating func document() throws(YAMLError) -> YAMLNode? {
    _ = try reader.next()
    guard case .documentStart = try reader.next().kind else { return nil }
    let start = try reader.next()
    let root = try subtree(at: start, depth: 0)
    try checkEnd()
    return start.isUnwritten ? nil : root.node
  }

  /// Lets libyaml find what can belong neither to the document nor to another one.
  private func checkEnd() throws(YAMLError) {
    guard case .documentEnd(isExplicit: false) = try reader.next().kind else { return }
    _ = try reader.next()
  }

  /// The node that starts with an event; `depth` is the number of collections it stands in.
  private mutating func subtree(at event: Event, depth: Int) throws(YAMLError) -> Subtree {
    if case .alias(let name) = event.kind {
      return try expansion(of: name, at: event, depth: depth)
    }
    try count(1, at: event)
    let ticket = anchors.open(event.anchor)
    let subtree = try content(at: event, depth: depth)
    anchors.close(ticket, with: subtree)
    return subtree
  }

  private mutating func content(at event: Event, depth: Int) throws(YAMLError) -> Subtree {
    switch event.kind {
    case .scalar(let text, let isPlain):
      return subtree(.scalar(text: text, isPlain: isPlain), Extent(scalar: event))
    case .sequenceStart(let isFlow):
      return try sequence(at: event, isFlow: isFlow, depth: depth)
    case .mappingStart(let isFlow):
      return try mapping(at: event, isFlow: isFlow, depth: depth)
    default:
      throw error(.syntax("did not find expected node content"), at: event.range)
    }
  }

  private mutating func sequence(
    at event: Event, isFlow: Bool, depth: Int
  ) throws(YAMLError) -> Subtree {
    try checkDepth(depth + 1, at: event)
    var elements: [YAMLNode] = []
    var extent = Extent(collection: event)
    var next = try reader.next()
    while !next.isCollectionEnd {
      let element = try subtree(at: next, depth: depth + 1)
      elements.append(element.node)
      extent.include(element.extent)
      next = try reader.next()
    }
    extent.close(at: next, isFlow: isFlow)
    return subtree(.sequence(elements), extent)
  }

  private mutating func mapping(
    at event: Event, isFlow: Bool, depth: Int
  ) throws(YAMLError) -> Subtree {
    try checkDepth(depth + 1, at: event)
    var entries: [YAMLMappingEntry] = []
    var seen: Set<String> = []
    var extent = Extent(collection: event)
    var next = try reader.next()
    while !next.isCollectionEnd {
      let key = try subtree(at: next, depth: depth + 1)
      try checkKey(key, &seen)
      let value = try value(after: key, depth: depth + 1)
      entries.append(YAMLMappingEntry(key: key.node, value: value.node))
      extent.include(key.extent)
      extent.include(value.extent)
      next = try reader.next()
    }
    extent.close(at: next, isFlow: isFlow)
    return subtree(.mapping(entries), extent)
  }

  /// The value of a key, moved to its place where it is absent.
  private mutating func value(after key: Subtree, depth: Int) throws(YAMLError) -> Subtree {
    var event = try reader.next()
    if event.isUnwritten {
      let place = source.absentValue(
        after: key.extent.span.upperBound, before: event.range.lowerBound)
      event.range = place..<place
    }
    return try subtree(at: event, depth: depth)
  }

  private mutating func expansion(
    of name: String, at event: Event, depth: Int
  ) throws(YAMLError) -> Subtree {
    let target: Subtree
    switch anchors[name] {
    case nil: throw error(.unknownAlias(name), at: event.range)
    case .open: throw error(.recursiveAlias(name), at: event.range)
    case .complete(let subtree): target = subtree
    }
    try checkDepth(depth + target.extent.height, at: event)
    try count(target.extent.size, at: event)
    return subtree(target.node.content, target.extent.moved(to: event))
  }
}

extension Composer {
  private func checkKey(_ key: Subtree, _ seen: inout Set<String>) throws(YAMLError) {
    guard let text = key.node.text else { throw error(.keyNotScalar, at: key.extent.span) }
    guard seen.insert(text).inserted else {
      throw error(.duplicateKey(text), at: key.extent.span)
    }
  }

  private func checkDepth(_ depth: Int, at event: Event) throws(YAMLError) {
    guard depth <= YAMLParser.maximumDepth else {
      throw error(.tooDeep(limit: YAMLParser.maximumDepth), at: event.range)
    }
  }

  private mutating func count(_ nodes: Int, at event: Event) throws(YAMLError) {
    nodeCount += nodes
    guard nodeCount <= YAMLParser.maximumNodeCount else {
      throw error(.tooLarge(limit: YAMLParser.maximumNodeCount), at: event.range)
    }
  }

  private func subtree(_ content: YAMLNode.Content, _ extent: Extent) -> Subtree {
    Subtree(node: YAMLNode(content: content, range: source.range(extent.span)), extent: extent)
  }

  private func error(_ problem: YAMLProblem, at span: Range<Int>) -> YAMLError {
    YAMLError(problem, at: source.location(at: span.lowerBound))
  }
}
