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
    /// What is left of a member, and the first form that was taken off to get there.
    var firstOfRest: [SortedNumbers: Int] = [:]
    for member in members where member.stemForms.count > 1 {
      for form in member.stemForms {
        let rest = member.stemForms.without(form)
        if wholes.contains(rest) { contrasts.insert(form) }
        guard rest.count >= commonRest else { continue }
        if let first = firstOfRest[rest] {
          if first != form { contrasts.formUnion([first, form]) }
        } else {
          firstOfRest[rest] = form
        }
      }
    }
    return contrasts
  }
}
