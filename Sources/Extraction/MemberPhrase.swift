import EnumModel
import MarkdownSyntax
import SourceText

/// Words that give a name and a value together: `NAME (3)`, `NAME = 3`, `NAME: 3`, `3 NAME`, `3（NAME）`.
///
/// Several names may share the value: `A / B = 3`.
struct MemberPhrase {
  /// What stands between name and value.
  enum Joint {
    case brackets, equals, colon, dash
    /// A line of its own, such as `Constant value: 3`.
    case label
    /// Nothing but spaces or a line break.
    case space
  }

  /// In bytes of the visible text.
  var names: [Range<Int>]
  /// In bytes of the visible text, without quotes of code.
  var value: Range<Int>
  var kind: EnumValue.Kind
  var joint: Joint
  /// Whether the value stands before the names.
  var isValueFirst: Bool
  /// Where the phrase ends, in bytes of the visible text.
  var end: Int

  /// Whether the value stands behind the name, in brackets, with an equals sign or a label: sentences
  /// hardly begin so.
  var isMarked: Bool {
    !isValueFirst && [.brackets, .equals, .label].contains(joint)
  }

  /// Reads the phrase that a text begins with, or fails where it begins with none.
  init?(startOf inline: InlineText, in part: Range<Int>? = nil) {
    guard let phrase = PhraseScanner(inline, part ?? inline.visible.indices).phrase() else {
      return nil
    }
    self = phrase
  }

  /// Reads a text that is one phrase from start to end, but for notes in brackets.
  init?(whole inline: InlineText, in part: Range<Int>? = nil) {
    guard let phrase = MemberPhrase(startOf: inline, in: part) else { return nil }
    let rest = inline.trimmed(phrase.end..<(part ?? inline.visible.indices).upperBound)
    guard rest.isEmpty || BracketNote.isAppended(inline.visible[rest]) else { return nil }
    self = phrase
  }

  init(
    names: [Range<Int>], value: Range<Int>, kind: EnumValue.Kind, joint: Joint, isValueFirst: Bool,
    end: Int
  ) {
    self.names = names
    self.value = value
    self.kind = kind
    self.joint = joint
    self.isValueFirst = isValueFirst
    self.end = end
  }

  /// The members that the phrase gives, one for each name.
  ///
  /// - Parameter description: may be empty, at its place.
  func members(
    of inline: InlineText, description: Range<Int>, isDeprecated: Bool, in page: Page
  ) -> [EnumMember] {
    let value = page.value(value, of: inline)
    let place = page.file.range(description)
    return names.map { name in
      let isStruck = inline.spans.contains {
        $0.kind == .strikethrough && $0.range.overlaps(name)
      }
      return EnumMember(
        name: inline.string(name), nameRange: page.file.range(inline.source(name)), value: value,
        description: ValueReader.isAbsent(page.file.bytes[description])
          ? nil : SourceFragment(text: page.file.string(description), range: place),
        descriptionPlace: place, isDeprecated: isDeprecated || isStruck)
    }
  }
}
