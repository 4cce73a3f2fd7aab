import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports members of one enum that share a value.
///
/// The first member in page order keeps the value, unless the neighbours' sequence, another platform
/// or, where values repeat names, its own name says which of them is the odd one. Retired members, declared
/// aliases, names that stand before one written value, and constants that are no enum may share.
/// Arguable are names beside each other for one value of a run without a gap, zeros among bits, and ranges,
/// which areas may share.
package struct ValueCollision: EnumRule {
  package static let id: RuleID = "value-collision"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    guard subject.declaration.kind == .enumeration else { return [] }
    let members = subject.declaration.members
    let groups = Dictionary(grouping: members.indices) { members[$0].value.identity }
    let shared = groups.compactMap { key, indices in key == nil ? nil : indices.sorted() }
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    guard !shared.isEmpty else { return [] }
    let known = KnownValues(subject.declaration)
    return shared.flatMap { collisions(among: $0, subject, known) }
  }

  private func collisions(
    among indices: [Int], _ subject: EnumSubject, _ known: KnownValues
  ) -> [Judgement] {
    let members = subject.declaration.members
    let active = indices.filter { !members[$0].isDeprecated && !members[$0].value.namesMembers }
    let distinct = active.filter { index in
      !active.prefix { $0 < index }.contains { members[$0].name == members[index].name }
    }
    guard distinct.count > 1 else { return [] }
    let guesses = distinct.map { Guess(of: $0, subject, known) }
    let keeper = distinct[guesses.firstIndex { $0 == nil } ?? 0]
    return zip(distinct, guesses).compactMap { index, guess in
      guard index != keeper, !members[index].sharesWrittenValue(with: members[keeper]),
        !isAlias(members[index], members[keeper])
      else { return nil }
      var judgement = judgement(
        on: members[index], keeper: members[keeper], guess, subject.declaration)
      judgement.isArguable =
        Self.isRange(members[index])
        || guess == nil
          && (isSecondName(index, besides: keeper, subject) || isNoBit(index, members))
      return judgement
    }
  }

  private static func isRange(_ member: EnumMember) -> Bool {
    if case .range = member.value.kind { true } else { false }
  }

  /// Whether a list that nothing can be held against names one value twice, in adjacent rows of a
  /// rising run: the header that it is made from does so.
  private func isSecondName(_ index: Int, besides keeper: Int, _ subject: EnumSubject) -> Bool {
    let members = subject.declaration.members
    guard subject.counterparts.isEmpty, subject.declaration.declaredType == nil,
      abs(index - keeper) == 1
    else { return false }
    let near = members[
      max(0, min(index, keeper) - 1)...min(members.count - 1, max(index, keeper) + 1)]
    let values = near.compactMap(\.value.integer)
    return values.count == near.count && near.count > 2 && values == values.sorted()
  }

  /// Whether the value is zero and most others are single bits: none of one group of flags, and none of
  /// another.
  private func isNoBit(_ index: Int, _ members: [EnumMember]) -> Bool {
    guard members[index].value.integer == 0 else { return false }
    let positive = Set(members.compactMap(\.value.integer)).filter { $0 > 0 }
    let bits = positive.count { $0 & ($0 - 1) == 0 }
    return bits > 3 && bits + 1 >= positive.count
  }

  /// Whether one of two texts says that the other member is the same by another name.
  private func isAlias(_ left: EnumMember, _ right: EnumMember) -> Bool {
    [(left, right), (right, left)].contains { member, other in
      AliasNote.isFound(in: member.description?.text ?? "", naming: other.name)
    }
  }

  private func judgement(
    on member: EnumMember, keeper: EnumMember, _ guess: Guess?, _ declaration: EnumDeclaration
  ) -> Judgement {
    let value = member.value.text
    let place = declaration.location(member.value.range, of: member)
    let fixable = member.value.isImplied ? nil : guess?.replacement
    let fixes = fixable.map { text in
      let edit = Fix.Edit(
        file: declaration.file(of: member), range: member.value.range, newText: text)
      return Fix(title: Words.use(text), safety: .unsafe, edits: [edit])
    }
    return Judgement(
      Words.collision(member: member.name, value: value, keeper: keeper.name, guess), at: place,
      witnesses: [
        Witness(
          message: Words.keeps(member: keeper.name, value: keeper.value.text),
          location: declaration.location(keeper.value.range, of: keeper))
      ],
      // Which of the two keeps the value may depend on the order of the rows.
      facts: [value] + [keeper.name, member.name].sorted(), extent: .wholeEnum,
      fixes: fixes.map { [$0] } ?? [])
  }
}

/// What all values of an enum say of one that is wrong; worked out once an enum.
private struct KnownValues {
  let used: Set<Int128>
  let sequence: ValueSequence
  /// Not nil where values repeat names.
  let named: NamedValues?

  init(_ declaration: EnumDeclaration) {
    used = Set(declaration.members.compactMap(\.value.integer))
    sequence = ValueSequence(used)
    named = NamedValues(declaration)
  }
}

/// The value that a member with another's value was likely meant to have.
private struct Guess {
  enum Reason {
    case neighbours(before: String, after: String)
    case platform(String)
    case name
  }

  /// For a reader.
  var value: String
  /// What the page would write for the wrong value; nil where its notation is not known.
  var replacement: String?
  var reason: Reason

  /// Fails where neither the neighbours, nor a counterpart, nor its name say anything, or the value is
  /// in use.
  init?(of index: Int, _ subject: EnumSubject, _ known: KnownValues) {
    let members = subject.declaration.members
    let used = known.used
    if let named = known.named, members[index].value.string != nil {
      guard !named.repeatsName(members[index]) else { return nil }
      value = members[index].name
      replacement = value
      reason = .name
      return
    }
    guard let own = members[index].value.integer else { return nil }
    if index > 0, index + 1 < members.count, let before = members[index - 1].value.integer,
      let after = members[index + 1].value.integer,
      let between = known.sequence.value(between: before, and: after), !used.contains(between)
    {
      replacement = members[index].value.notation(of: between)
      value = replacement ?? String(between)
      reason = .neighbours(
        before: members[index - 1].value.text, after: members[index + 1].value.text)
      return
    }
    for (counterpart, member) in subject.counterparts(ofMember: index) {
      guard let there = member.value.integer, there != own, !used.contains(there) else { continue }
      replacement = members[index].value.notation(of: there)
      value = replacement ?? member.value.text
      reason = .platform(counterpart.edition.name(besides: subject.declaration.edition))
      return
    }
    return nil
  }
}

private enum Words: Message {
  case collision(member: String, value: String, keeper: String, Guess?)
  case keeps(member: String, value: String)
  case use(String)

  var english: String {
    switch self {
    case .collision(let member, let value, let keeper, let guess):
      let known = "'\(member)' has the value \(value), which is already '\(keeper)'"
      return switch guess?.reason {
      case .neighbours(let before, let after):
        "\(known); its neighbours are \(before) and \(after), so \(guess?.value ?? "") is likely"
      case .platform(let platform): "\(known); it is \(guess?.value ?? "") on \(platform)"
      case .name: "\(known); other values repeat the name"
      case nil: known
      }
    case .keeps(let member, let value): return "'\(member)' is \(value)"
    case .use(let value): return "use \(value)"
    }
  }

  var chinese: String {
    switch self {
    case .collision(let member, let value, let keeper, let guess):
      let known = "“\(member)”的值 \(value) 已属于“\(keeper)”"
      return switch guess?.reason {
      case .neighbours(let before, let after):
        "\(known)；相邻的值是 \(before) 和 \(after)，应当是 \(guess?.value ?? "")"
      case .platform(let platform): "\(known)；在 \(platform) 上是 \(guess?.value ?? "")"
      case .name: "\(known)；其他值与名称相同"
      case nil: known
      }
    case .keeps(let member, let value): return "“\(member)”是 \(value)"
    case .use(let value): return "改为 \(value)"
    }
  }
}
