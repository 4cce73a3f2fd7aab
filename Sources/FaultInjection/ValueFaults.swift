import EnumModel

extension FaultMaker {
  func valueOfSibling(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    let own = site.member.value
    guard let kind = own.identity, let place = place(site.place, of: site)?.value else {
      return nil
    }
    let others = site.declaration.members.indices.filter { index in
      let other = site.declaration.members[index].value
      return other.identity.map { Self.areAlike($0, kind) && $0 != kind } ?? false
        && other.text != own.text
    }
    guard let sibling = random.choice(of: others) else { return nil }
    let text = site.declaration.members[sibling].value.text
    return fault(
      .valueOfSibling, site, members: [site.place, sibling], before: own.text, after: text,
      hasWitness: isUsed(kind: site.declaration.members[sibling].value.identity, in: site)
        || isAgreed(site.place, of: site),
      [Fault.Edit(range: place, text: text)])
  }

  func valuesSwapped(_ site: MemberSite) -> Fault? {
    guard let next = site.next else { return nil }
    let (first, second) = (site.member.value, site.declaration.members[next].value)
    guard let kind = first.identity, let other = second.identity, kind != other,
      Self.areAlike(kind, other), let place = place(site.place, of: site)?.value,
      let nextPlace = self.place(next, of: site)?.value
    else { return nil }
    return fault(
      .valuesSwapped, site, members: [site.place, next], before: "\(first.text), \(second.text)",
      after: "\(second.text), \(first.text)",
      hasWitness: isAgreed(site.place, of: site) || isAgreed(next, of: site),
      [Fault.Edit(range: place, text: second.text), Fault.Edit(range: nextPlace, text: first.text)])
  }

  func valueOffByOne(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    let value = site.member.value
    let step: Int128 = random.number(below: 2) == 0 ? 1 : -1
    guard let integer = value.integer, let place = place(site.place, of: site)?.value,
      let text = value.notation(of: integer + step)
    else { return nil }
    return fault(
      .valueOffByOne, site, members: [site.place], before: value.text, after: text,
      hasWitness: isUsed(kind: .integer(integer + step), in: site)
        || isAgreed(site.place, of: site),
      [Fault.Edit(range: place, text: text)])
  }

  private static func areAlike(_ first: EnumValue.Kind, _ second: EnumValue.Kind) -> Bool {
    switch (first, second) {
    case (.integer, .integer), (.string, .string): true
    default: false
    }
  }

  /// Whether a member that is not retired has a value.
  private func isUsed(kind: EnumValue.Kind?, in site: MemberSite) -> Bool {
    site.declaration.members.contains { $0.value.identity == kind && !$0.isDeprecated }
  }

  /// Whether another edition gives a member the same value, or its value is its name.
  private func isAgreed(_ member: Int, of site: MemberSite) -> Bool {
    let own = site.declaration.members[member].value.identity
    if own == .string(site.declaration.members[member].name) { return true }
    return counterparts(member, of: site).contains { $0.member.value.identity == own }
  }
}
