/// The number of a heading, which says where it stands: `3.` in `3. Error notifications`.
enum HeadingNumber {
  /// A heading without its number; all of it where nothing would stay.
  static func dropped(from name: String) -> String {
    let rest = name.drop { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard rest.startIndex > name.startIndex, let first = rest.first,
      " )、）".contains(first)
    else { return name }
    let text = rest.drop { " )、）.".contains($0) }
    return text.isEmpty ? name : String(text)
  }
}
