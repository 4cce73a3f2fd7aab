/// Log-odds that two enums are one.
enum EnumScore {
  static func total(
    _ pair: PairAlignment, _ a: EnumProfile, _ b: EnumProfile, nameInformation: Double
  ) -> Double {
    var name = 4 * ((pair.nameDegree - 0.5) / 0.3).clipped(-1, 1)
    if pair.nameDegree > 0.5 { name *= min(1, 0.3 + nameInformation / 2) }
    if a.nameForms.isEmpty || b.nameForms.isEmpty { name = 0 }
    var coverage = 6 * (pair.coverage - 0.35)
    if coverage < 0 {
      coverage *= (Double(min(a.members.count, b.members.count)) / 8).clipped(1, 2.5)
    }
    var values = 0.0
    if pair.anchors.count >= 2 {
      let count = Double(pair.anchors.count)
      values = 2 * (Double(pair.anchors.agreeing) / count - 0.5) * min(1, count / 4)
    }
    let layer = a.isServer == b.isServer ? 0.0 : -2
    return -2 + name + coverage + min(2, pair.gain / 10) + values + layer
  }
}
