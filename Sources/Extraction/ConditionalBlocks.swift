import EnumModel
import MarkdownSyntax
import SourceText

/// The parts of a page that are shown for some platforms only: components, tabs, containers, and what
/// stands between two comments.
struct ConditionalBlocks {
  /// A part of a page for the platforms that it names.
  struct Block: Equatable {
    var content: Range<Int>
    var platforms: [Platform]
  }

  /// Attributes of components whose name speaks of platforms, and of any component.
  private static let anyComponent = ["platform", "platforms", "os"]
  private static let platformComponent = [
    "platform", "platforms", "os", "name", "value", "title", "is", "only", "for", "show", "when",
  ]
  /// Attributes of tabs; one that names no platform leaves it to the next.
  private static let tab = ["title", "label", "value", "name", "tab", "header", "heading"]

  /// By the start of their content.
  private let blocks: [Block]
  /// By block: the one around it.
  private let outer: [Int?]

  init(_ document: MarkdownDocument, _ file: SourceFile) {
    var found: [Block] = document.components.compactMap { component in
      guard let content = component.content else { return nil }
      let platforms = Self.platforms(of: component, file)
      return platforms.isEmpty ? nil : Block(content: content, platforms: platforms)
    }
    found += Self.commented(document.comments, file)
    found.sort {
      ($0.content.lowerBound, -$0.content.upperBound) < (
        $1.content.lowerBound, -$1.content.upperBound
      )
    }
    var open: [Int] = []
    var outer: [Int?] = []
    for (index, block) in found.enumerated() {
      while let last = open.last, found[last].content.upperBound <= block.content.lowerBound {
        open.removeLast()
      }
      outer.append(open.last)
      open.append(index)
    }
    blocks = found
    self.outer = outer
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// The innermost block that holds a byte.
  func block(at place: Int) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].content.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    var index: Int? = low - 1 >= 0 ? low - 1 : nil
    while let current = index {
      if blocks[current].content.contains(place) { return blocks[current] }
      index = outer[current]
    }
    return nil
  }

  private static func platforms(of component: Component, _ file: SourceFile) -> [Platform] {
    let attributes = ComponentAttributes(component, in: file)
    let name = component.name.lowercased()
    if name.hasPrefix("tab") || name == "codegroupitem" {
      for key in tab {
        guard let (_, text) = attributes.first([key]) else { continue }
        let platforms = PlatformNames.platforms(
          ofTitle: file.string(text.range), besides: PageWords.generic)
        if !platforms.isEmpty { return platforms }
      }
      return []
    }
    let keys = name.contains("platform") ? platformComponent : anyComponent
    for key in keys {
      guard let (_, text) = attributes.first([key]) else { continue }
      let platforms = PlatformNames.allPlatforms(in: file.string(text.range))
      if !platforms.isEmpty { return platforms }
    }
    return []
  }

  private static let conditions: Set<String> = [
    "platform", "platforms", "os", "if", "ifdef", "only",
  ]
  private static let ends: Set<String> = ["end", "endif", "endplatform", "/platform", "/platforms"]

  /// What stands between `<!-- platform: ios -->` and the next such comment, or `<!-- end -->`.
  private static func commented(_ comments: [Range<Int>], _ file: SourceFile) -> [Block] {
    var blocks: [Block] = []
    var open: (start: Int, platforms: [Platform])?
    for comment in comments where comment.count <= longestComment {
      let inner = file.string(comment.dropFirst(4).dropLast(3))
      let words = inner.lowercased().split { " \t\n\r:=,\"'[]()".contains($0) }.map(String.init)
      guard let first = words.first else { continue }
      let isCondition = conditions.contains(first)
      let platforms = isCondition ? PlatformNames.allPlatforms(in: inner) : []
      guard !platforms.isEmpty || ends.contains(first) else { continue }
      if let open, open.start <= comment.lowerBound {
        blocks.append(Block(content: open.start..<comment.lowerBound, platforms: open.platforms))
      }
      open = platforms.isEmpty ? nil : (comment.upperBound, platforms)
    }
    return blocks
  }

  /// In bytes.
  private static let longestComment = 200
}
