/// Finds the words that alone tell two members of an enum apart.
///
/// `TOKEN_X` beside `X`, `LOCAL_X` beside `REMOTE_X`: a counterpart without such a word is another
/// member's.
enum Contrast {
  /// The least number of words that two members must share for the other words to be contrasts.
  private static let commonRest = 2

  /// The forms that do so anywhere in the enum.
  static func forms(of members: [MemberProfile]) -> Set<Int> {
    let wholes = Set(members.map(\.stemForms))
    var contrasts = Set<Int>()
    var rests: [Set<Int>: Set<Int>] = [:]
    for member in members where member.stemForms.count > 1 {
      for form in member.stemForms {
        let rest = member.stemForms.subtracting([form])
        if wholes.contains(rest) { contrasts.insert(form) }
        if rest.count >= commonRest { rests[rest, default: []].insert(form) }
      }
    }
    for forms in rests.values where forms.count > 1 { contrasts.formUnion(forms) }
    return contrasts
  }
}
